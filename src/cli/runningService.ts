import { type Client, createClient } from '../client/client.ts';
import type { Launch } from './dataDir.ts';
import type { World } from './world.ts';

/** Milliseconds for the answer of a service that is said to run. */
const patience = 5_000;

/** A client of the service that left this launch file. */
export const clientOf = (launch: Launch, world: Pick<World, 'language' | 'fetch'>): Client =>
  createClient({
    fetch: world.fetch,
    key: launch.key,
    origin: launch.url,
    language: () => world.language,
  });

/** True when the service that left this file answers: files outlive a crash, and process ids are given again. */
export async function isRunning(
  launch: Launch,
  world: Pick<World, 'language' | 'fetch' | 'timeout'>,
): Promise<boolean> {
  return (await clientOf(launch, world).status(world.timeout(patience))).ok;
}
