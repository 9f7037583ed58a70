import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import type { Tx } from '@/lib/db/client';
import type { StoredFile } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { allFileKinds, type FileKind, keptName, MAX_FILE_BYTES, mimeOf, problemsInFile } from './kinds';
import { filesFolder, placeOf } from './places';
import { type ScanResult, scanFile } from './scan';

type Upload = { actor: Actor; now: Date; allow?: readonly FileKind[]; field?: string };

/**
 * Keeps a file's bytes under their SHA-256 and writes its row. Should the transaction fail afterwards, the bytes stay
 * unreferenced, which harms nobody. @throws Refusal 'refused' when it is empty, larger than 20 MB, of another kind than
 * allowed, not what its name says, or infected
 */
export async function storeFile(
  tx: Tx,
  file: File,
  { actor, now, allow = allFileKinds, field = 'file' }: Upload,
): Promise<StoredFile> {
  const name = keptName(file.name);
  const bytes = file.size > MAX_FILE_BYTES ? null : new Uint8Array(await file.arrayBuffer());
  const detected = bytes === null ? null : await fileTypeFromBuffer(bytes);
  refuseIf(
    problemsInFile({ name, size: file.size, detected: detected?.ext ?? null }, allow).map((problem) => ({
      ...problem,
      field,
    })),
  );
  const kind = allow.find((each) => each === detected?.ext);
  if (bytes === null || kind === undefined) throw new Refusal('invalid');

  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const scan = await keep(bytes, sha256);
  refuseIf(
    scan === 'infected' || scan === 'failed' ? [{ code: `files.problems.${scan}`, field, values: { name } }] : [],
  );
  return tx.storedFile.create({
    data: { sha256, size: bytes.length, mime: mimeOf(kind), name, scan, uploadedAt: now, uploadedById: actor.personId },
  });
}

/** Written beside its place first: whoever reads never meets half a file, and what the scanner refuses never gets there. */
async function keep(bytes: Uint8Array, sha256: string): Promise<ScanResult> {
  const place = placeOf(sha256);
  const arriving = path.join(filesFolder(), `arriving-${randomUUID()}`);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(arriving, bytes, { mode: 0o600 });
  const scan = await scanFile(arriving);
  if (scan === 'infected' || scan === 'failed') await rm(arriving);
  else await rename(arriving, place);
  return scan;
}
