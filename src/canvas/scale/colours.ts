/** The colours of the theme that the layer paints with. */
export interface Colours {
  readonly edge: string;
  readonly ring: string;
  readonly accent: string;
  readonly panel: string;
  /** By state: `wait`, `run`, … */
  readonly mark: (token: string) => string;
}

const tokens = ['wait', 'start', 'run', 'ok', 'fail', 'kept', 'warn'];
const grey = '#85859a';
const known = new Map<string, Colours>();

/** As they are now: light or dark. Read once for each, since for that the browser has to work out all styles first. */
export function coloursNow(): Colours {
  const root = document.documentElement;
  const scheme = root.dataset.mantineColorScheme ?? '';
  const kept = known.get(scheme);
  if (kept !== undefined) return kept;
  const style = getComputedStyle(root);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim() || grey;
  const marks = new Map(tokens.map((token) => [token, read(`${token}-mark`)]));
  const colours: Colours = {
    edge: read('edge'),
    ring: read('ring'),
    accent: read('accent'),
    panel: read('panel'),
    mark: (token) => marks.get(token) ?? grey,
  };
  // Not before the style sheet is there.
  if (style.getPropertyValue('--edge') !== '') known.set(scheme, colours);
  return colours;
}
