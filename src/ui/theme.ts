import {
  Autocomplete,
  Button,
  Checkbox,
  Combobox,
  type CSSVariablesResolver,
  createTheme,
  Input,
  InputWrapper,
  Menu,
  Modal,
  ModalHeader,
  ModalRoot,
  Notification,
  Popover,
  Select,
  Tooltip,
} from '@mantine/core';
import classes from './controls.module.css';

const list = {
  dropdown: classes.dropdown ?? '',
  option: classes.item ?? '',
  groupLabel: classes.itemsLabel ?? '',
};
// The page itself never scrolls, so there is nothing to lock; the lock would want an inline style without nonce.
const dialogs = {
  transitionProps: { duration: 180, transition: 'fade' },
  centered: true,
  lockScroll: false,
} as const;
const calm = { duration: 180, transition: 'fade' } as const;

/**
 * Mantine in the product's own shape; every colour beside the primary is a variable of tokens.css.
 * Buttons have the variants filled, default, subtle, danger, real (orange) and realPlain (orange outline), and the
 * sizes sm (32 px), xs (28) and compact-xs (24).
 */
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
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      classNames: { root: classes.button ?? '', section: classes.section ?? '', label: classes.label ?? '' },
    }),
    Input: Input.extend({
      classNames: {
        wrapper: classes.fieldWrapper ?? '',
        input: classes.field ?? '',
        section: classes.fieldSection ?? '',
      },
    }),
    InputWrapper: InputWrapper.extend({
      classNames: {
        label: classes.fieldLabel ?? '',
        description: classes.fieldNote ?? '',
        error: classes.fieldError ?? '',
      },
    }),
    Select: Select.extend({ classNames: list, defaultProps: { checkIconPosition: 'right' } }),
    Autocomplete: Autocomplete.extend({ classNames: list }),
    Combobox: Combobox.extend({ classNames: list, defaultProps: { transitionProps: calm } }),
    Popover: Popover.extend({
      defaultProps: { transitionProps: calm },
      classNames: { dropdown: classes.dropdown ?? '' },
    }),
    Menu: Menu.extend({
      // The placeholder for the first focus would be a child that `role="menu"` does not allow.
      defaultProps: {
        transitionProps: calm,
        position: 'bottom-end',
        offset: 4,
        withInitialFocusPlaceholder: false,
      },
      classNames: {
        dropdown: classes.dropdown ?? '',
        item: classes.item ?? '',
        itemSection: classes.itemSection ?? '',
        itemIndicator: classes.itemMark ?? '',
        label: classes.itemsLabel ?? '',
        divider: classes.line ?? '',
      },
    }),
    Modal: Modal.extend({
      defaultProps: dialogs,
      classNames: {
        content: classes.dialog ?? '',
        header: classes.dialogHead ?? '',
        title: classes.dialogTitle ?? '',
        overlay: classes.scrim ?? '',
        close: classes.close ?? '',
      },
    }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 500, offset: 6, events: { hover: true, focus: true, touch: false } },
      classNames: { tooltip: classes.tip ?? '' },
    }),
    ModalRoot: ModalRoot.extend({ defaultProps: dialogs }),
    // A header element outside of sectioning content is the banner of the page, and a dialog is none.
    ModalHeader: ModalHeader.extend({ defaultProps: { role: 'none' } }),
    Notification: Notification.extend({
      classNames: {
        root: classes.toast ?? '',
        icon: classes.toastIcon ?? '',
        body: classes.toastBody ?? '',
        title: classes.toastTitle ?? '',
        description: classes.toastText ?? '',
        closeButton: classes.toastClose ?? '',
      },
    }),
    Checkbox: Checkbox.extend({
      classNames: {
        input: classes.box ?? '',
        body: classes.boxBody ?? '',
        inner: classes.boxInner ?? '',
        label: classes.boxLabel ?? '',
        description: classes.boxNote ?? '',
      },
    }),
  },
});

/** Mantine's own variables for text and ground, so that parts without a rule of ours fit in too. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-text': 'var(--text1)',
    '--mantine-color-body': 'var(--panel)',
    '--mantine-color-dimmed': 'var(--text3)',
    '--mantine-color-placeholder': 'var(--text3)',
    '--mantine-color-error': 'var(--fail)',
    '--mantine-color-default': 'var(--panel)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-border': 'var(--border-strong)',
  },
  light: {},
  dark: {},
});
