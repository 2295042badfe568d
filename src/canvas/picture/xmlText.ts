const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Any text as it stands in an element or an attribute between double quotes. What controls, and half a pair of surrogates,
 * cannot be in XML 1.0, not even as the number of a character.
 */
export const xmlText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) =>
      '\t\n\r'.includes(character) ? character : '\uFFFD',
    )
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character);
