/** The colours of the theme that the layer paints with. */
export interface Colours {
  readonly edge: string;
  readonly ring: string;
  readonly accent: string;
  readonly panel: string;
  /** By state: `wait-mark`, `run-mark`, … */
  readonly mark: (token: string) => string;
}

/** As they are now at the element: light or dark. */
export function coloursAt(element: Element): Colours {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim() || '#85859a';
  return {
    edge: read('edge'),
    ring: read('ring'),
    accent: read('accent'),
    panel: read('panel'),
    mark: (token) => read(`${token}-mark`),
  };
}
