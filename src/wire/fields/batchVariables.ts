// Environment variables that the service sets in every instance (page on environment variables of product 599).

export const batchVariables = [
  'BATCH_JOB_ID',
  'BATCH_TASK_NAME',
  'BATCH_TASK_INSTANCE_NUM',
  'BATCH_TASK_INSTANCE_INDEX',
] as const;

/** The three of them that may stand in the names of redirected files, as `${NAME}`. */
export const fileNameVariables = ['BATCH_JOB_ID', 'BATCH_TASK_NAME', 'BATCH_TASK_INSTANCE_INDEX'] as const;

export const placeholderOf = (variable: string): string => `\${${variable}}`;
