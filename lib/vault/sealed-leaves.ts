import type { Json } from '@/lib/kernel/canonical-json';
import { type DataKey, type Place, sealedWith } from './sealed-text';

/** How a sealed text stands in JSON: nobody can type one, and nothing typed is taken for one. */
export type SealedLeaf = { sealed: string };

export const isLeaf = (value: unknown): value is SealedLeaf =>
  typeof value === 'object' && value !== null && 'sealed' in value && typeof value.sealed === 'string';

/** The same JSON with other texts, in a fixed order; a path names keys and leaves places in lists out. */
export function mapTexts(value: Json, change: (text: string | SealedLeaf, path: string) => Json, path = ''): Json {
  if (typeof value === 'string' || isLeaf(value)) return change(value, path);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => mapTexts(inner, change, path));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      mapTexts(inner as Json, change, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

/** JSON whose texts at the sensitive paths are sealed; what is empty or sealed already stays as it is. */
export const sealedJson = (key: DataKey, at: Place, { value, isSensitive }: Sensitive): Json =>
  mapTexts(value, (text, path) =>
    isOpen(text) && isSensitive(path) ? { sealed: sealedWith(key, withPath(at, path), text) } : text,
  );

/** Whether anything of it is to be sealed, so that no key is made for nothing. */
export function hasSensitive({ value, isSensitive }: Sensitive): boolean {
  let found = false;
  mapTexts(value, (text, path) => {
    found ||= isOpen(text) && isSensitive(path);
    return text;
  });
  return found;
}

export type Sensitive = { value: Json; isSensitive: (path: string) => boolean };

const isOpen = (text: string | SealedLeaf): text is string => !isLeaf(text) && text !== '';

/** The place of one text of a document. */
export const withPath = (at: Place, path: string): Place => ({ ...at, record: `${at.record}|${path}` });
