import type { draftRuleTable } from '../rules.ts';
import { dataType, error, hint, inferredHint, type RuleLines, warning } from './ruleLine.ts';

const noEffect = 'A dependence says the same once as twice';

/** Types, members and allowed values, wherever they stand in the request. */
export const schemaLines: RuleLines<'schema'> = {
  schema: [
    error('MissingParameter', 'A required member that is missing or empty.', 'API model, required members'),
    warning(
      'MissingParameter',
      '`EventVars` left out of a notification.',
      'Required by the API model, left out by samples',
    ),
    warning('UnknownParameter', 'A member that the API model does not have.', 'API model'),
    error(
      'InvalidParameterValue.InvalidDataTypeAny',
      'A value of another type, or a number beyond 2⁵³.',
      'API model, types',
    ),
    error('InvalidParameterValue.Negative', 'A negative number where none may be.', 'API model, types'),
    error('InvalidParameterValue', 'A value that is not among the documented ones.', 'API model, values'),
  ],
};

/** Tasks and dependences together. */
export const draftLines: RuleLines<keyof typeof draftRuleTable> = {
  uniqueTaskNames: [
    error('InvalidParameter.TaskName', 'A name that two tasks have.', dataType('Task')),
    error('MissingParameter', 'A task without a name that a dependence joins.', dataType('Dependence')),
    warning(
      'MissingParameter',
      'Any other task without a name.',
      'Required by the configuration page, optional in the API model',
    ),
  ],
  unknownNames: [
    error(
      'InvalidParameterValue.DependenceNotFoundTaskName',
      'A dependence on a task that is not there.',
      'SubmitJob, error codes',
    ),
  ],
  loops: [
    error(
      'InvalidParameterValue.DependenceUnfeasible',
      'Tasks that wait for each other, or for themselves.',
      'SubmitJob, error codes',
    ),
  ],
  repeatedDependences: [hint('Jobloom.NoEffect', 'A dependence that stands twice.', noEffect)],
  neverStarting: [
    hint('Jobloom.Note', 'A task behind a loop: it can never start.', 'Read from the dependences'),
  ],
  impliedDependences: [
    hint(
      'Jobloom.NoEffect',
      'A dependence that others imply: a → c beside a → b → c.',
      'Read from the dependences',
    ),
  ],
  aloneTasks: [
    inferredHint(
      'Jobloom.Note',
      'A task without dependences in a job in which at least three of four tasks have some.',
      'It may have been forgotten',
    ),
  ],
};
