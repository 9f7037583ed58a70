import { createHmac } from 'node:crypto';
import { decrypt, encrypt } from './cipher';

/** Whose data a key seals: 'organisation:<id>', 'demand:<id>', 'sheet:<id>'. Destroying the key erases all of it, wherever it stands. */
export type KeySubject = `${string}:${string}`;

export type DataKey = { id: string; bytes: Buffer };

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

/** A text sealed with a key that is at hand; an empty one stays empty: that there is nothing is no secret. */
export function sealedWith({ id, bytes }: DataKey, place: Place, plain: string): string {
  if (plain === '') return '';
  return `gc1.${id}.${encrypt(bytes, Buffer.from(plain), nameOf(place)).toString('base64url')}`;
}

/** The name of the key that opens a text; null of an empty one. @throws Error when it is not sealed */
export function keyNamedIn(sealed: string): string | null {
  if (sealed === '') return null;
  const [, key] = SEALED.exec(sealed) ?? [];
  if (key === undefined) throw new Error('a text that should be sealed is not');
  return key;
}

/** @throws Error when it was sealed for another place, or with another key */
export const openedWith = (bytes: Buffer, place: Place, sealed: string): string =>
  decrypt(bytes, Buffer.from(SEALED.exec(sealed)?.[2] ?? '', 'base64url'), nameOf(place)).toString();

export type IndexKind = 'phone' | 'contact' | 'account' | 'check';

/** HMAC-SHA-256 of a normalised value; `kind` keeps equal values of two kinds apart; '' of nothing. */
export const indexWith = (key: Buffer, kind: IndexKind, normalised: string): string =>
  normalised === '' ? '' : createHmac('sha256', key).update(`${kind}|${normalised}`).digest('base64url');

const nameOf = ({ column, record }: Place): string => `${column}|${record}`;
