/** The longest name that is read out, in characters: enough to know it, and no minute of it. */
const longest = 120;

/** A name as it is said and shown on the canvas: of one that is far too long, the beginning. */
export const heardName = (name: string): string =>
  name.length > longest ? `${name.slice(0, longest)}…` : name;
