import { type Client, createClient } from '../client/client.ts';
import type { Launch } from './dataDir.ts';
import type { World } from './world.ts';

/** Milliseconds for the answer of a service that is said to run. */
const patience = 5_000;

/** Calls in the language of this command line. */
export const inLanguageOf =
  (world: Pick<World, 'language'>, fetch: (request: Request) => Promise<Response>): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    request.headers.set('Accept-Language', world.language);
    return fetch(request);
  };

/** A client of the service that left this launch file. */
export const clientOf = (launch: Launch, world: Pick<World, 'language' | 'fetch'>): Client =>
  createClient({
    fetch: inLanguageOf(world, (request) => world.fetch(request)),
    key: launch.key,
    origin: launch.url,
  });

/** True when the service that left this file answers: files outlive a crash, and process ids are given again. */
export async function isRunning(
  launch: Launch,
  world: Pick<World, 'language' | 'fetch' | 'timeout'>,
): Promise<boolean> {
  return (await clientOf(launch, world).status(world.timeout(patience))).ok;
}
