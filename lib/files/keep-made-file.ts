import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { StoredFile } from '@/lib/db/generated/client';
import { outsideTransaction } from '@/lib/db/in-transaction';
import { keptName } from './kinds';
import { filesFolder, placeOf } from './places';
import { fullDisk } from './room';

/** A file that the house itself has written and whose bytes are kept until then. */
export type MadeFile = Pick<StoredFile, 'sha256' | 'size' | 'mime' | 'name'> & { keptUntil: Date };

/**
 * Keeps what the house writes as it is written, whatever its size; nobody scans what we wrote ourselves. Should the
 * writing break, nothing is left. @throws Refusal 'refused' when the disk is full
 */
export async function keepMadeFile(
  content: ReadableStream<Uint8Array>,
  { name, ...about }: Pick<MadeFile, 'name' | 'mime' | 'keptUntil'>,
): Promise<MadeFile> {
  outsideTransaction('Writing a file');
  const [arriving, hash] = [path.join(filesFolder(), `arriving-${randomUUID()}`), createHash('sha256')];
  let size = 0;
  async function* measured(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  await mkdir(filesFolder(), { recursive: true });
  const source = Readable.fromWeb(content as NodeStream<Uint8Array>);
  await pipeline(source, measured, createWriteStream(arriving, { mode: 0o600 })).then(undefined, async (error) => {
    await rm(arriving, { force: true });
    throw fullDisk(error);
  });
  const sha256 = hash.digest('hex');
  await mkdir(path.dirname(placeOf(sha256)), { recursive: true });
  await rename(arriving, placeOf(sha256));
  return { ...about, name: keptName(name), sha256, size };
}
