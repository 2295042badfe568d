export type Language = 'python' | 'java' | 'go' | 'nodejs' | 'php' | 'csharp' | 'cpp' | 'ruby';

/** What the readers of a program must know of its language. */
export interface Grammar {
  /** What begins a comment that ends with its line. */
  readonly lineComment: RegExp;
  readonly hasBlockComments: boolean;
  /** True where a statement may end with its line. */
  readonly endsWithLine: boolean;
  /** True where strings that stand beside each other are one. */
  readonly joinsStrings: boolean;
  /** True where `Name{…}` is a value. */
  readonly hasBraceLiterals: boolean;
}

const slashes = /\/\/[^\r\n]*/y;
const hash = /#[^\r\n]*/y;
/** Directives such as #include are read past like comments. */
const slashesAndDirectives =
  /(?:\/\/|#(?:include|define|if|endif|ifdef|pragma|region|endregion|nullable|using)\b)[^\r\n]*/y;

export const grammars: Readonly<Record<Language, Grammar>> = {
  python: {
    lineComment: hash,
    hasBlockComments: false,
    endsWithLine: true,
    joinsStrings: true,
    hasBraceLiterals: false,
  },
  java: {
    lineComment: slashes,
    hasBlockComments: true,
    endsWithLine: false,
    joinsStrings: false,
    hasBraceLiterals: true,
  },
  go: {
    lineComment: slashes,
    hasBlockComments: true,
    endsWithLine: true,
    joinsStrings: false,
    hasBraceLiterals: true,
  },
  nodejs: {
    lineComment: slashes,
    hasBlockComments: true,
    endsWithLine: true,
    joinsStrings: false,
    hasBraceLiterals: false,
  },
  php: {
    lineComment: /(?:\/\/|#(?!\[))(?:(?!\?>)[^\r\n])*/y,
    hasBlockComments: true,
    endsWithLine: false,
    joinsStrings: false,
    hasBraceLiterals: false,
  },
  csharp: {
    lineComment: slashesAndDirectives,
    hasBlockComments: true,
    endsWithLine: false,
    joinsStrings: false,
    hasBraceLiterals: true,
  },
  cpp: {
    lineComment: slashesAndDirectives,
    hasBlockComments: true,
    endsWithLine: false,
    joinsStrings: true,
    hasBraceLiterals: true,
  },
  ruby: {
    lineComment: hash,
    hasBlockComments: false,
    endsWithLine: true,
    joinsStrings: true,
    hasBraceLiterals: false,
  },
};
