const names = [
  ...([
    'canvas',
    'panel',
    'raised',
    'active',
    'border',
    'border-strong',
    'edge',
    'text1',
    'text2',
    'text3',
  ] as const),
  ...(['fail', 'fail-mark', 'warn', 'warn-tint'] as const),
] as const;

/** The colours of the tokens that a picture is drawn with. */
export type PictureColours = Readonly<Record<(typeof names)[number], string>>;

/** As they are now at the element: light or dark. */
export function pictureColoursAt(element: Element): PictureColours {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as PictureColours;
}
