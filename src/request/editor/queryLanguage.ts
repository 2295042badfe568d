import { StreamLanguage } from '@codemirror/language';

/** A query string: keys, values, and what divides them. */
export const queryLanguage = StreamLanguage.define<{ inValue: boolean }>({
  name: 'query',
  startState: () => ({ inValue: false }),
  token(stream, state) {
    if (stream.match(/[?&](?=[\w.-]+=)/)) {
      state.inValue = false;
      return null;
    }
    if (!state.inValue && stream.match(/[\w.-]+(?==)/)) return 'propertyName';
    if (!state.inValue && stream.eat('=')) {
      state.inValue = true;
      return null;
    }
    stream.next();
    stream.match(/[^?&=]+/);
    return state.inValue ? 'string' : null;
  },
});
