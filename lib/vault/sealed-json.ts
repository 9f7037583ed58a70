import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Json } from '@/lib/kernel/canonical-json';
import { dataKeyOf } from './data-keys';
import { openAll } from './seal';
import { hasSensitive, isLeaf, mapTexts, type SealedLeaf, type Sensitive, sealedJson, withPath } from './sealed-leaves';
import type { Place } from './sealed-text';

/** A document of JSON, and where it stands: each of its sealed texts stands there under its own path. */
export type Document = { at: Place; value: Json };

/** Seals the texts whose paths are sensitive ('answers.team.phone': places in a list are not told apart); all else stays as it is. */
export const sealJson = async (tx: Tx, { at, ...sensitive }: { at: Place } & Sensitive): Promise<Json> =>
  hasSensitive(sensitive) ? sealedJson(await dataKeyOf(tx, at.subject), at, sensitive) : sensitive.value;

/** Whole documents again, in their order, and other sealed texts along with them: at most one statement. */
export async function openJson(
  tx: Tx,
  documents: readonly Document[],
  also: readonly { place: Place; sealed: string }[] = [],
): Promise<{ values: Json[]; also: string[] }> {
  const leaves = documents.flatMap(({ at, value }) => {
    const found: { place: Place; sealed: string }[] = [];
    mapTexts(value, (text, path) => {
      if (isLeaf(text)) found.push({ place: withPath(at, path), sealed: text.sealed });
      return text;
    });
    return found;
  });
  const opened = await openAll(tx, [...leaves, ...also]);
  let next = 0;
  const inTurn = (text: string | SealedLeaf): string => (isLeaf(text) ? (opened[next++] ?? '') : text);
  const values = documents.map(({ value }) => mapTexts(value, inTurn));
  return { values, also: opened.slice(leaves.length) };
}
