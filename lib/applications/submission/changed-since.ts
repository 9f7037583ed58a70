import 'server-only';
import type { Tx } from '@/lib/db/client';
import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import { openedDocument } from './sealed-document';
import type { ReadSection, Submitted } from './submitted-content';

/** A part in which something was mended, with the questions that are answered otherwise than before. */
export type ChangedPart = { key: string; title: string; labels: string[] };

/** What the newest of some submissions says otherwise than the one before it, part by part; nothing of the first. */
export async function changedSince(
  db: Tx,
  [newest, before]: readonly Submitted[],
  sections: readonly ReadSection[],
): Promise<ChangedPart[]> {
  if (newest === undefined || before === undefined) return [];
  const [now, then] = [await answersOf(db, newest), await answersOf(db, before)];
  const text = (value: unknown): string => canonicalJson((value ?? null) as Json);
  return sections.flatMap(({ key, title, fields }) => {
    const labels = fields.filter((field) => text(now[field.key]) !== text(then[field.key])).map(({ label }) => label);
    return labels.length === 0 ? [] : [{ key, title, labels }];
  });
}

async function answersOf(db: Tx, { application: { sheetId }, ordinal, content }: Submitted) {
  return (await openedDocument(db, { sheetId, ordinal }, content)).answers;
}
