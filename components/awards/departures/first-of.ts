import type { Translate } from '@/lib/web/messages';

/** A few of them by name; of more only how many. */
export const firstOf = (t: Translate<'slates'>, titles: readonly string[]): string =>
  titles.length > 2 ? t('departures.more', { first: titles[0] ?? '', count: titles.length }) : titles.join('、');
