// The network of the machines that are created for a task.
// Source: API model of batch 2017-03-12; spelling and required members are the model's own.
import * as z from 'zod';

export const virtualPrivateCloud = z.strictObject({
  VpcId: z.string(),
  SubnetId: z.string(),
  AsVpcGateway: z.boolean().optional(),
  PrivateIpAddresses: z.array(z.string()).optional(),
  Ipv6AddressCount: z.int().min(0).optional(),
});

export const internetAccessible = z.strictObject({
  InternetChargeType: z.string().optional(),
  InternetMaxBandwidthOut: z.int().optional(),
  PublicIpAssigned: z.boolean().optional(),
  BandwidthPackageId: z.string().optional(),
  InternetServiceProvider: z.string().optional(),
  IPv4AddressType: z.string().optional(),
  IPv6AddressType: z.string().optional(),
  AntiDDoSPackageId: z.string().optional(),
});
