import { existsSync, readFileSync, watch } from 'node:fs';
import path from 'node:path';

const holds = (file: string, text: string) => existsSync(file) && readFileSync(file, 'utf8').includes(text);

/** Resolves when the file holds the text; told by the file system, without asking again and again. */
export function seen(file: string, text: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(path.dirname(file), look);
    function look() {
      if (!holds(file, text)) return;
      watcher.close();
      resolve();
    }
    look();
  });
}
