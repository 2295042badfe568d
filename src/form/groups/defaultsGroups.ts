// What new tasks take: the members that the tasks of one job usually have in common.
import { CopyPlus } from 'lucide-react';
import type { FieldGroup } from '../fieldGroup.ts';
import { redirect, storage } from './storageGroups.ts';

const mappings = storage.fields.filter(({ name }) => name === 'InputMappings' || name === 'OutputMappings');

export const defaultsGroups: readonly FieldGroup[] = [
  {
    id: 'defaults',
    name: { en: 'Defaults for new tasks', zh: '新任务的默认值' },
    icon: CopyPlus,
    fields: [
      { name: 'EnvVars', control: 'pairs', columns: ['Name', 'Value'] },
      ...redirect.fields,
      ...mappings,
    ],
  },
];
