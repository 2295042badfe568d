/** What all editors of code look like, as a part of CodeMirror's themes. */
export const codeShape = {
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--mono)',
    fontVariantLigatures: 'none',
    letterSpacing: '0',
    lineHeight: '20px',
    overflow: 'auto',
  },
};
