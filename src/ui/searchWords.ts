/** The words of what a person looks for, in lower case; all of them are to be found. */
export const searchWords = (query: string): readonly string[] =>
  query.toLowerCase().split(/\s+/).filter(Boolean);
