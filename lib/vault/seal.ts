import 'server-only';
import type { Tx } from '@/lib/db/client';
import { dataKeyOf, dataKeysNamed } from './data-keys';
import { keyNamedIn, openedWith, type Place, sealedWith } from './sealed-text';

/** Seals a text for its place; an empty one stays empty and needs no key. */
export async function seal(tx: Tx, place: Place, plain: string): Promise<string> {
  return plain === '' ? '' : sealedWith(await dataKeyOf(tx, place.subject), place, plain);
}

/** What was sealed for this place; '' where its key was destroyed. @throws Error when it was sealed for another place, or not at all */
export async function open(tx: Tx, place: Place, sealed: string): Promise<string> {
  const [plain = ''] = await openAll(tx, [{ place, sealed }]);
  return plain;
}

/** The same for many, in their order: at most one statement. */
export async function openAll(tx: Tx, texts: readonly { place: Place; sealed: string }[]): Promise<string[]> {
  const named = texts.map(({ sealed }) => keyNamedIn(sealed));
  const keys = await dataKeysNamed(
    tx,
    named.filter((key) => key !== null),
  );
  return texts.map(({ place, sealed }, at) => {
    const bytes = keys.get(named[at] ?? '');
    return bytes === undefined ? '' : openedWith(bytes, place, sealed);
  });
}
