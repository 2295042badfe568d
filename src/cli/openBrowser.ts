import { spawn } from 'node:child_process';
import type { World } from './world.ts';

/** Shows an address in the person's browser. On a machine without one nothing happens: the address is printed too. */
export function openBrowser(url: string, platform: NodeJS.Platform, env: World['env']): void {
  const child = spawn(platform === 'darwin' ? 'open' : 'xdg-open', [url], {
    detached: true,
    stdio: 'ignore',
    // A browser has no use for keys of the cloud.
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TENCENTCLOUD_'))),
  });
  child.on('error', () => {});
  child.unref();
}
