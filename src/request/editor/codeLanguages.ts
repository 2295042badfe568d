import { StreamLanguage } from '@codemirror/language';
import { cpp, csharp, java } from '@codemirror/legacy-modes/mode/clike';
import { go } from '@codemirror/legacy-modes/mode/go';
import { javascript } from '@codemirror/legacy-modes/mode/javascript';
import { python } from '@codemirror/legacy-modes/mode/python';
import { ruby } from '@codemirror/legacy-modes/mode/ruby';
import { shell } from '@codemirror/legacy-modes/mode/shell';
import { tags } from '@lezer/highlight';

/** The colours of commands and programs. Not of PHP, whose mode would come with that of HTML. */
export const codeLanguages = {
  shell: StreamLanguage.define(shell),
  python: StreamLanguage.define(python),
  java: StreamLanguage.define(java),
  go: StreamLanguage.define(go),
  nodejs: StreamLanguage.define({ ...javascript, tokenTable: { property: tags.propertyName } }),
  dotnet: StreamLanguage.define(csharp),
  cpp: StreamLanguage.define(cpp),
  ruby: StreamLanguage.define(ruby),
} as const;

export type CodeLanguage = keyof typeof codeLanguages;
