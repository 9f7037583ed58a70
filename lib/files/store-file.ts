import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Tx } from '@/lib/db/client';
import type { StoredFile } from '@/lib/db/generated/client';
import { outsideTransaction } from '@/lib/db/in-transaction';
import type { Actor } from '@/lib/kernel/actor';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { allFileKinds, keptName, mimeOf } from './kinds';
import { filesFolder, placeOf } from './places';
import { writeWhole } from './room';
import { type ScanResult, scanFile } from './scan';
import { lookAtFile, type Wanted } from './wrong-files';

/** A file whose bytes are kept and scanned, and which belongs to nothing yet. */
export type ReceivedFile = Pick<StoredFile, 'sha256' | 'size' | 'mime' | 'name' | 'scan'>;

/**
 * Keeps a file's bytes under their SHA-256, before the transaction that makes something of it. Should that fail, the bytes
 * stay unreferenced, which harms nobody. @throws Refusal 'refused' when it is empty, larger than 20 MB, of another kind
 * than allowed, not what its name says, infected, or there is no room for it; 'too-many' when too many wait to be scanned
 */
export async function receiveFile(
  file: File,
  { allow = allFileKinds, field = 'file' }: Wanted = {},
): Promise<ReceivedFile> {
  outsideTransaction('Receiving a file');
  const name = keptName(file.name);
  const { bytes, detected, problems } = await lookAtFile(file, { allow, field });
  refuseIf(problems);
  const kind = allow.find((each) => each === detected);
  if (bytes === null || kind === undefined) throw new Refusal('invalid');

  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const scan = await keep({ bytes, sha256, field });
  refuseIf(
    scan === 'infected' || scan === 'failed' ? [{ code: `files.problems.${scan}`, field, values: { name } }] : [],
  );
  return { sha256, size: bytes.length, mime: mimeOf(kind), name, scan };
}

/** Writes the row of a file that was received. */
export function storeFile(
  tx: Tx,
  file: ReceivedFile,
  { actor, now }: { actor: Actor; now: Date },
): Promise<StoredFile> {
  return tx.storedFile.create({ data: { ...file, uploadedAt: now, uploadedById: actor.personId } });
}

type Kept = { bytes: Uint8Array; sha256: string; field: string };

/** Written beside its place first: whoever reads never meets half a file, and what the scanner refuses never gets there. */
async function keep({ bytes, sha256, field }: Kept): Promise<ScanResult> {
  const place = placeOf(sha256);
  const arriving = path.join(filesFolder(), `arriving-${randomUUID()}`);
  await mkdir(path.dirname(place), { recursive: true });
  await writeWhole(arriving, bytes, field);
  const scan = await scanFile(arriving).then(undefined, async (error: unknown) => {
    await rm(arriving, { force: true });
    throw error;
  });
  if (scan === 'infected' || scan === 'failed') await rm(arriving);
  else await rename(arriving, place);
  return scan;
}
