import 'server-only';
import { createHmac } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import { dataKeysNamed, newDataKey, type WrappedKey } from './data-keys';
import { keyNamedIn, openedWith, type Place, sealedWith } from './sealed-text';

export type SealedSaid = {
  key: WrappedKey;
  text: string;
  /** HMAC-SHA-256, in hexadecimal, under the same key: proves what was said, and tells nothing once the key is gone. */
  digest: string;
};

/** What a person wrote with an act, sealed for the entry of the trail under a key of its own. */
export function sealSaid(entryId: string, said: Json): SealedSaid {
  const [place, plain] = [placeOf(entryId), canonicalJson(said)];
  const key = newDataKey(place.subject);
  return { key, text: sealedWith(key, place, plain), digest: digestOf(key.bytes, plain) };
}

/** 'erased' where its key was destroyed, 'altered' where it is not what the entry was written with, null where nothing was said. */
export type Said = { [key: string]: Json } | 'erased' | 'altered' | null;

/** An entry of the trail, and its row of `TrailText`. */
export type EntryWithText = { id: string; detail: unknown; text: string | null };

/** What was said with these entries, in their order: at most one statement. */
export async function openSaid(tx: Tx, entries: readonly EntryWithText[]): Promise<Said[]> {
  const named = entries.map(({ text }) => keyNamedIn(text ?? ''));
  const keys = await dataKeysNamed(
    tx,
    named.filter((key) => key !== null),
  );
  return entries.map(({ id, detail, text }, at): Said => {
    const digest = digestIn(detail);
    if (digest === null) return null;
    if (text === null) return 'altered';
    const bytes = keys.get(named[at] ?? '');
    if (bytes === undefined) return 'erased';
    const plain = openedWith(bytes, placeOf(id), text);
    return digestOf(bytes, plain) === digest ? (JSON.parse(plain) as { [key: string]: Json }) : 'altered';
  });
}

const placeOf = (id: string): Place => ({ column: 'TrailText.text', record: id, subject: `entry:${id}` });

const digestOf = (key: Buffer, plain: string): string =>
  createHmac('sha256', key).update(`said|${plain}`).digest('hex');

function digestIn(detail: unknown): string | null {
  const said = typeof detail === 'object' && detail !== null && 'said' in detail ? detail.said : null;
  return typeof said === 'string' ? said : null;
}
