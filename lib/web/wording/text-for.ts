import type { Problem } from '@/lib/kernel/refusal';
import type { KeyIn, Namespace } from '@/messages/typed';
import type { Translate } from '../messages';

/**
 * The text of a key that is put together from stored data, where no type can say whether there is one; null where there
 * is none. `values` are not checked.
 */
export function textFor<N extends Namespace>(t: Translate<N>, key: string, values?: Data): string | null {
  const loose = t as unknown as Loose;
  return loose.has(key) ? loose(key, values) : null;
}

/** The text of a key that travels as data with its values beside it: the key is checked, the values are not. */
export function filledText<N extends Namespace, K extends KeyIn<N>>(t: Translate<N>, key: K, values?: Data): string {
  return (t as unknown as Loose)(key, values);
}

/** The sentence a reader sees for a problem. */
export function problemText(t: Translate, { code, values }: Problem): string {
  return filledText(t, code, values);
}

type Data = Readonly<Record<string, string | number>>;
type Loose = { (key: string, values?: Data): string; has(key: string): boolean };
