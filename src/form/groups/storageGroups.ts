// The groups of what goes in and out of a task: mapped directories and redirected output.
import { FileOutput, FolderInput } from 'lucide-react';
import type { FieldGroup } from '../fieldGroup.ts';
import type { FieldSpec } from '../fieldSpec.ts';

const directories: readonly FieldSpec[] = [
  { name: 'SourcePath', control: 'long', required: true },
  { name: 'DestinationPath', control: 'long', required: true },
];

export const storage: FieldGroup = {
  id: 'storage',
  name: { en: 'Storage mapping', zh: '存储映射' },
  icon: FolderInput,
  fields: [
    {
      name: 'InputMappings',
      control: 'items',
      pastes: ['SourcePath', 'DestinationPath'],
      items: [
        ...directories,
        { name: 'MountType', control: 'pick' },
        { name: 'MountOptionParameter', control: 'text' },
      ],
    },
    {
      name: 'OutputMappings',
      control: 'items',
      pastes: ['SourcePath', 'DestinationPath'],
      items: [...directories, { name: 'OutputMappingOption.Workspace', control: 'select' }],
    },
    {
      name: 'OutputMappingConfigs',
      control: 'items',
      items: [
        { name: 'Scene', control: 'pick', required: true },
        { name: 'WorkerNum', control: 'number', required: true },
        { name: 'WorkerPartSize', control: 'number', required: true },
      ],
    },
    {
      name: 'Authentications',
      control: 'items',
      items: [
        { name: 'Scene', control: 'pick', required: true },
        { name: 'SecretId', control: 'text', required: true },
        { name: 'SecretKey', control: 'secret', required: true },
      ],
    },
  ],
};

export const redirect: FieldGroup = {
  id: 'redirect',
  name: { en: 'Redirect', zh: '日志重定向' },
  icon: FileOutput,
  fields: [
    { name: 'RedirectInfo.StdoutRedirectPath', control: 'long' },
    { name: 'RedirectInfo.StdoutRedirectFileName', control: 'long' },
    { name: 'RedirectInfo.StderrRedirectPath', control: 'long' },
    { name: 'RedirectInfo.StderrRedirectFileName', control: 'long' },
    { name: 'RedirectLocalInfo.StdoutLocalPath', control: 'long' },
    { name: 'RedirectLocalInfo.StdoutLocalFileName', control: 'long' },
    { name: 'RedirectLocalInfo.StderrLocalPath', control: 'long' },
    { name: 'RedirectLocalInfo.StderrLocalFileName', control: 'long' },
  ],
};
