import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { db } from '@/lib/db/client';
import type { StoredFile } from '@/lib/db/generated/client';
import { keptName } from './kinds';
import { filesFolder, placeOf } from './places';

type Made = { name: string; mime: string; madeFor: string; now: Date };

/**
 * Keeps a file that the house itself has made, such as an export, for the person `madeFor`. `write` fills the place it is
 * given, outside any transaction; it may stream, whatever the size. Nobody scans what we wrote ourselves.
 */
export async function keepMadeFile(
  write: (place: string) => Promise<void>,
  { name, mime, madeFor, now }: Made,
): Promise<StoredFile> {
  const arriving = path.join(filesFolder(), `arriving-${randomUUID()}`);
  await mkdir(filesFolder(), { recursive: true });
  await write(arriving);
  const hash = createHash('sha256');
  await pipeline(createReadStream(arriving), hash);
  const [sha256, { size }] = [hash.digest('hex'), await stat(arriving)];
  await mkdir(path.dirname(placeOf(sha256)), { recursive: true });
  await rename(arriving, placeOf(sha256));
  return db.storedFile.create({
    data: { sha256, size, mime, name: keptName(name), scan: 'made-here', uploadedAt: now, uploadedById: madeFor },
  });
}
