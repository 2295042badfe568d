// The machines that are created for a task (ComputeEnv) when it names no existing environment (EnvId).
// Source: API model of batch 2017-03-12; spelling and required members are the model's own.
import * as z from 'zod';
import { dataDisk, mountDataDisk, systemDisk } from './disks.ts';
import { internetAccessible, virtualPrivateCloud } from './network.ts';

const loginSettings = z.strictObject({
  Password: z.string().optional(),
  KeyIds: z.array(z.string()).optional(),
  KeepImageLogin: z.string().optional(),
});

const runSecurityServiceEnabled = z.strictObject({
  Enabled: z.boolean().optional(),
});

const runMonitorServiceEnabled = z.strictObject({
  Enabled: z.boolean().optional(),
});

const runAutomationServiceEnabled = z.strictObject({
  Enabled: z.boolean().optional(),
});

const enhancedService = z.strictObject({
  SecurityService: runSecurityServiceEnabled.optional(),
  MonitorService: runMonitorServiceEnabled.optional(),
  AutomationService: runAutomationServiceEnabled.optional(),
});

const spotMarketOptions = z.strictObject({
  MaxPrice: z.string(),
  SpotInstanceType: z.string().optional(),
});

const instanceMarketOptionsRequest = z.strictObject({
  SpotOptions: spotMarketOptions,
  MarketType: z.string().optional(),
});

const instanceTypeOptions = z.strictObject({
  CPU: z.int().min(0),
  Memory: z.int().min(0),
  InstanceCategories: z.array(z.string()).optional(),
});

const envData = z.strictObject({
  InstanceType: z.string().optional(),
  ImageId: z.string().optional(),
  SystemDisk: systemDisk.optional(),
  DataDisks: z.array(dataDisk).optional(),
  VirtualPrivateCloud: virtualPrivateCloud.optional(),
  InternetAccessible: internetAccessible.optional(),
  InstanceName: z.string().optional(),
  LoginSettings: loginSettings.optional(),
  SecurityGroupIds: z.array(z.string()).optional(),
  EnhancedService: enhancedService.optional(),
  InstanceChargeType: z.enum(['POSTPAID_BY_HOUR', 'SPOTPAID']).optional(),
  InstanceMarketOptions: instanceMarketOptionsRequest.optional(),
  InstanceTypes: z.array(z.string()).optional(),
  InstanceTypeOptions: instanceTypeOptions.optional(),
  Zones: z.array(z.string()).optional(),
  VirtualPrivateClouds: z.array(virtualPrivateCloud).optional(),
});

const agentRunningMode = z.strictObject({
  Scene: z.string(),
  User: z.string(),
  Session: z.string(),
});

export const anonymousComputeEnv = z.strictObject({
  EnvType: z.string().optional(),
  EnvData: envData.optional(),
  MountDataDisks: z.array(mountDataDisk).optional(),
  AgentRunningMode: agentRunningMode.optional(),
});
