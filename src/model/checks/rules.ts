// All rules, in the order in which their findings are listed. A service that stops at the first error answers with the
// first of them; so the order is part of what the rules say. To add a rule, write it beside those of its subject, put it
// in here, and say in `lines/` what it finds.
import { taskShape } from '../../wire/fields/shape.ts';
import { spot } from './charge.ts';
import { dependenceSchema, repeatedDependences, unknownNames } from './dependences.ts';
import { disks, mounts } from './disks.ts';
import { documentedValues } from './documentedValues.ts';
import { environmentVariables } from './environment.ts';
import { aloneTasks, impliedDependences } from './graphHints.ts';
import { command, environmentOrMachines, exclusiveMembers } from './groups.ts';
import { headerShape } from './headerShape.ts';
import { hiddenCharacters } from './hiddenCharacters.ts';
import { ids } from './ids.ts';
import { instanceName, instanceTypeOptions, instanceTypes } from './instanceTypes.ts';
import { anyTask, clientToken, conditions, priority, tags } from './job.ts';
import { counts, environmentOnly, retries } from './limits.ts';
import { keys, maskedSecrets, password } from './login.ts';
import { loops, neverStarting } from './loopProblems.ts';
import { jobNames, taskNames } from './names.ts';
import { furtherZones, privateNetworks, publicNetwork } from './network.ts';
import { notifications, notificationTarget } from './notifications.ts';
import { localFileNames, mappings, packageOf, redirectFileNames, redirectPaths } from './paths.ts';
import { hosts, knownRegion, zone } from './placement.ts';
import type { DraftRule, JobRule, TaskRule } from './rule.ts';
import { schemaFindings } from './schema.ts';
import { uniqueTaskNames } from './uniqueNames.ts';
import { windows } from './windows.ts';

export const jobSchema: JobRule = (header) => schemaFindings(header, headerShape);
export const taskSchema: TaskRule = (spec) => schemaFindings(spec, taskShape);
export const draftSchema: DraftRule = dependenceSchema;

export const jobRuleTable = {
  anyTask,
  zone,
  knownRegion,
  hosts,
  jobNames,
  priority,
  clientToken,
  conditions,
  tags,
  notifications,
  notificationTarget,
  hiddenInJob: hiddenCharacters,
} satisfies Readonly<Record<string, JobRule>>;

export const taskRuleTable = {
  taskNames,
  command,
  environmentOrMachines,
  exclusiveMembers,
  packageOf,
  ids,
  instanceTypes,
  instanceTypeOptions,
  instanceName,
  spot,
  disks,
  mounts,
  publicNetwork,
  privateNetworks,
  furtherZones,
  password,
  keys,
  windows,
  maskedSecrets,
  mappings,
  redirectPaths,
  redirectFileNames,
  localFileNames,
  environmentVariables,
  documentedValues,
  counts,
  retries,
  environmentOnly,
  hiddenInTask: hiddenCharacters,
} satisfies Readonly<Record<string, TaskRule>>;

export const draftRuleTable = {
  uniqueTaskNames,
  unknownNames,
  loops,
  repeatedDependences,
  neverStarting,
  impliedDependences,
  aloneTasks,
} satisfies Readonly<Record<string, DraftRule>>;

export const jobRules: readonly JobRule[] = Object.values(jobRuleTable);
export const taskRules: readonly TaskRule[] = Object.values(taskRuleTable);
export const draftRules: readonly DraftRule[] = Object.values(draftRuleTable);
