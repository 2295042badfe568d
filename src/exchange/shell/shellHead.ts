import { secretMask } from '../../wire/secrets.ts';
import type { Call } from '../call.ts';

/** Comment lines that say what the person must do before the command can work; each ends with a line feed. */
export const maskRemark = ({ masked }: Call, comment: string): string =>
  masked ? `${comment} Passwords and keys stand as ${secretMask}: put them in before you run this.\n` : '';
