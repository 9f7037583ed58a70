import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '@/lib/run/places';

/** A hash over the names and contents of files and whole folders; it changes exactly when one of them does. */
export function fingerprint(sources: string[], leftOut: (file: string) => boolean = () => false): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder).filter((file) => !leftOut(file))) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Does the work unless it was done for these very sources; `stamp` is the file that remembers. */
export async function unlessFresh(stamp: string, print: string, work: () => Promise<void>): Promise<string> {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return 'fresh 无需更新';
  await work();
  writeFileSync(stamp, print);
  return '';
}

function filesUnder(source: string): string[] {
  const place = path.join(root, source);
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [source];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}
