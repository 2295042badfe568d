// The launch key comes once, in the fragment of the printed link, which no server and no referrer ever sees. It is
// taken out of the address at once, so that it is in no history and no screenshot, and lives as long as the tab.

const name = 'jobloom.key';

export interface KeyPlaces {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'replaceState'>;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
}

/** The launch key, or null when the page was opened without the printed link. */
export function takeLaunchKey({ location, history, storage }: KeyPlaces): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get('key');
  if (given === null || given === '') return storage.getItem(name);
  storage.setItem(name, given);
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  return given;
}
