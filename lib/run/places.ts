import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder the project was checked out into. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where this installation keeps what it must not lose: database, files, secrets. `DATA_DIR` moves it. */
export function dataFolder(): string {
  const folder = path.resolve(root, process.env['DATA_DIR'] ?? '.data');
  // The database account must be able to pass through, but nobody else may list what is inside.
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  return folder;
}

/** A tool installed by npm, to be run by Node itself (no shell, no wrapper process). */
export function tool(file: string): string {
  return path.join(root, 'node_modules', file);
}
