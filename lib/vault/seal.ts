import 'server-only';
import type { Tx } from '@/lib/db/client';
import { decrypt, encrypt } from './cipher';
import { type DataKey, dataKeyOf, dataKeysNamed, type KeySubject } from './data-keys';

/** Where a sealed text stands. It opens nowhere else: neither in another column nor in another row. */
export type Place = {
  /** 'Organisation.contactPhone'. */
  column: `${string}.${string}`;
  /** The row's id, and what else tells two texts of one column apart. */
  record: string;
  /** Whose key seals it. */
  subject: KeySubject;
};

/** `gc1.<name of the data key>.<base64url>`. */
const SEALED = /^gc1\.([\w-]+)\.([\w-]+)$/;

/** Whether a text is sealed already; of any text a database may hold. */
export const isSealed = (text: string): boolean => SEALED.test(text);

/** Seals a text for its place; an empty one stays empty: that there is nothing is no secret. */
export async function seal(tx: Tx, place: Place, plain: string): Promise<string> {
  return plain === '' ? '' : sealedWith(await dataKeyOf(tx, place.subject), place, plain);
}

/** A text sealed with a key that is at hand, for many texts of one subject. */
export function sealedWith({ id, bytes }: DataKey, place: Place, plain: string): string {
  return `gc1.${id}.${encrypt(bytes, Buffer.from(plain), nameOf(place)).toString('base64url')}`;
}

/** What was sealed for this place; '' where its key was destroyed. @throws Error when it was sealed for another place, or not at all */
export async function open(tx: Tx, place: Place, sealed: string): Promise<string> {
  const [plain = ''] = await openAll(tx, [{ place, sealed }]);
  return plain;
}

/** The same for many, in their order: at most one statement. */
export async function openAll(tx: Tx, texts: readonly { place: Place; sealed: string }[]): Promise<string[]> {
  const parts = texts.map(({ place, sealed }) => ({ place, ...partsOf(sealed) }));
  const keys = await dataKeysNamed(
    tx,
    parts.flatMap(({ key }) => key ?? []),
  );
  return parts.map(({ place, key, bytes }) => {
    const found = key === null ? undefined : keys.get(key);
    return found === undefined ? '' : decrypt(found, bytes, nameOf(place)).toString();
  });
}

function partsOf(sealed: string): { key: string | null; bytes: Buffer } {
  if (sealed === '') return { key: null, bytes: Buffer.alloc(0) };
  const [, key, text] = SEALED.exec(sealed) ?? [];
  if (key === undefined || text === undefined) throw new Error('a text that should be sealed is not');
  return { key, bytes: Buffer.from(text, 'base64url') };
}

const nameOf = ({ column, record }: Place): string => `${column}|${record}`;
