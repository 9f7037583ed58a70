import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import type { OwnApplication } from '../filling/own-application';
import { earlierValue } from './earlier-answers';

/** An earlier answer as an address names it: the question and the version of it. */
export const restoredAnswer = z
  .string()
  .regex(/^[\w-]{1,40}\.\d{1,9}$/)
  .transform((text) => {
    const [key = '', version = ''] = text.split('.');
    return { key, version: Number(version) };
  });

export type StandsAgain = { key: string; writerName: string; writtenAt: Date };

/** Who wrote what stands there again, and when; null where it was written anew since. */
export async function standsAgain(
  db: Tx,
  { application: { sheetId }, form }: OwnApplication,
  { key, version }: z.output<typeof restoredAnswer>,
): Promise<StandsAgain | null> {
  const past = await db.cellPast.findUnique({
    where: { sheetId_key_version: { sheetId, key, version } },
    select: { writtenAt: true, writtenBy: { select: { name: true } } },
  });
  if (past === null) return null;
  const value = await earlierValue(db, sheetId, { key, version });
  const isSame = canonicalJson((value ?? null) as Json) === canonicalJson((form.stored[key] ?? null) as Json);
  return isSame ? { key, writerName: past.writtenBy.name, writtenAt: past.writtenAt } : null;
}
