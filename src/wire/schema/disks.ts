// Disks of the machines that are created for a task; sizes in GiB. DiskId is only ever returned by the API.
// Source: API model of batch 2017-03-12; spelling and required members are the model's own.
import * as z from 'zod';

export const systemDisk = z.strictObject({
  DiskType: z.string().optional(),
  DiskId: z.string().optional(),
  DiskSize: z.int().optional(),
  CdcId: z.string().optional(),
  DiskName: z.string().optional(),
  Encrypt: z.boolean().optional(),
  KmsKeyId: z.string().optional(),
});

export const dataDisk = z.strictObject({
  DiskSize: z.int(),
  DiskType: z.string().optional(),
  DiskId: z.string().optional(),
  DeleteWithInstance: z.boolean().optional(),
  SnapshotId: z.string().optional(),
  Encrypt: z.boolean().optional(),
  KmsKeyId: z.string().optional(),
  ThroughputPerformance: z.int().optional(),
  CdcId: z.string().optional(),
  BurstPerformance: z.boolean().optional(),
  DiskName: z.string().optional(),
});

export const mountDataDisk = z.strictObject({
  LocalPath: z.string(),
  FileSystemType: z.string().optional(),
});
