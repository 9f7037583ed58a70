import 'server-only';
import type { Words } from '@/lib/kernel/words';
import { toLocale } from '../locale';
import { translatorFor } from '../messages';
import { textFor } from './text-for';

/** The texts of a language for what is put together from declarations; a key that has none stands for itself. */
export function wordsIn(locale: string): Words {
  const t = translatorFor(toLocale(locale));
  return (key, values) => textFor(t, key, values) ?? key;
}
