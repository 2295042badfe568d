// The fields of the job.
import { Bell, MapPin, Tag, Workflow } from 'lucide-react';
import { type FieldGroup, neverOffered } from '../fieldGroup.ts';
import type { FieldSpec } from '../fieldSpec.ts';
import { regionIds, zones } from '../suggestions.ts';

const notification: readonly FieldSpec[] = [
  { name: 'TopicName', control: 'text', required: true },
  {
    name: 'EventConfigs',
    control: 'items',
    required: true,
    items: [
      { name: 'EventName', control: 'pick', required: true },
      // The model calls it required; samples of the vendor do without.
      { name: 'EventVars', control: 'pairs', columns: ['Name', 'Value'] },
    ],
  },
];

export const jobGroups: readonly FieldGroup[] = [
  {
    id: 'basics',
    name: { en: 'Basics', zh: '基本' },
    fields: [
      { name: 'Job.JobName', control: 'text' },
      { name: 'Job.JobDescription', control: 'prose' },
      { name: 'Job.Priority', control: 'number' },
      {
        name: 'Tasks',
        control: 'tasks',
        label: { en: 'Tasks', zh: '任务' },
        explainedBy: 'Job.Tasks',
        beside: true,
        exactly: ['Job.Tasks'],
      },
    ],
  },
  {
    id: 'placement',
    name: { en: 'Placement', zh: '位置' },
    icon: MapPin,
    fields: [
      { name: 'Region', control: 'region', suggest: regionIds, beside: true },
      { name: 'Placement.Zone', control: 'pick', suggest: zones, required: true },
      { name: 'Placement.ProjectId', control: 'number' },
      { name: 'Placement.HostIds', control: 'texts' },
      { name: 'Placement.DedicatedResourcePackTenancy', control: 'select' },
      { name: 'Placement.DedicatedResourcePackIds', control: 'texts' },
      { name: 'Placement.HostId', control: 'locked', when: neverOffered },
      { name: 'Placement.RackId', control: 'locked', when: neverOffered },
    ],
  },
  {
    id: 'failure',
    name: { en: 'Failure and condition', zh: '失败与条件' },
    icon: Workflow,
    fields: [
      { name: 'Job.TaskExecutionDependOn', control: 'select' },
      { name: 'Job.StateIfCreateCvmFailed', control: 'select' },
    ],
  },
  {
    id: 'notifications',
    name: { en: 'Notifications', zh: '通知' },
    icon: Bell,
    fields: [
      { name: 'Job.NotificationTarget', control: 'select' },
      { name: 'Job.Notifications', control: 'items', items: notification },
    ],
  },
  {
    id: 'tags',
    name: { en: 'Tags', zh: '标签' },
    icon: Tag,
    fields: [{ name: 'Job.Tags', control: 'pairs', columns: ['Key', 'Value'], alone: true }],
  },
];
