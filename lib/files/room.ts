import 'server-only';
import { rm, writeFile } from 'node:fs/promises';
import { Refusal } from '@/lib/kernel/refusal';

/** Writes a file whole or not at all. @throws Refusal 'refused' at the field when the disk is full */
export async function writeWhole(place: string, bytes: Uint8Array, field: string): Promise<void> {
  await writeFile(place, bytes, { mode: 0o600 }).then(undefined, async (error: unknown) => {
    await rm(place, { force: true });
    throw fullDisk(error, field);
  });
}

/** A full disk is nobody's mistake and no defect: whoever meets it is told so. Any other error stays what it is. */
export const fullDisk = (error: unknown, field?: string): unknown =>
  FULL.has((error as NodeJS.ErrnoException).code ?? '')
    ? new Refusal('refused', [{ code: 'kernel.problems.noRoom', ...(field === undefined ? {} : { field }) }])
    : error;

/** No space left, or the quota used up. */
const FULL = new Set(['ENOSPC', 'EDQUOT']);
