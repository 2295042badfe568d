import { createTheme } from '@mantine/core';

/** Mantine in the product's own shape; every colour beside the primary is a variable of tokens.css. */
export const theme = createTheme({
  primaryColor: 'bloom',
  primaryShade: { light: 7, dark: 6 },
  colors: {
    bloom: [
      '#F0EDFB',
      '#E1DBF7',
      '#C8BEF1',
      '#B5A9FF',
      '#8E7DF5',
      '#7A66E0',
      '#6D5AD8',
      '#5B47C7',
      '#4C39B3',
      '#3E2E94',
    ],
  },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '14px', xl: '16px' },
  radius: { xs: '4px', sm: '5px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
