import 'server-only';
import path from 'node:path';

/** Where the bytes lie: outside the web root, under FILES_DIR or .data/files. */
export const filesFolder = (): string =>
  path.resolve(/* turbopackIgnore: true */ process.env['FILES_DIR'] ?? '.data/files');

/** Content-addressed: the same bytes are kept once, whoever sends them. */
export const placeOf = (sha256: string): string => path.join(filesFolder(), sha256.slice(0, 2), sha256);
