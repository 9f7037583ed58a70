import 'server-only';
import type { Locale } from './locale';
import { getLocale } from './messages';

/** What a city names itself, with an English name where it gave one. */
export type Named = { name: string; nameEn: string };

export const nameIn = (locale: Locale, { name, nameEn }: Named): string =>
  locale === 'en' && nameEn !== '' ? nameEn : name;

/** Says names in the reader's language, as far as the city gave them. */
export async function getNames(): Promise<(named: Named) => string> {
  const locale = await getLocale();
  return (named) => nameIn(locale, named);
}
