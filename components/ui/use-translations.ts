'use client';

import { useMemo } from 'react';
import { useLocale, useTranslations as useOfProvider } from 'use-intl/react';
import { nestedQuotes } from '@/lib/kernel/typed/nested-quotes';
import { toLocale } from '@/lib/web/locale';
import type { Translate } from '@/lib/web/messages';
import { datesIn, valuesIn } from '@/lib/web/wording/dates';
import type { Namespace } from '@/messages/typed';

/** Says the texts of a namespace in a client part; a `<Words of={[…]}>` around it has handed them over. */
export function useTranslations<N extends Namespace = never>(namespace?: N): Translate<N> {
  const say = useOfProvider(namespace as never) as unknown as Loose;
  const locale = toLocale(useLocale());
  return useMemo(() => {
    const said: Say = (key, values) => nestedQuotes(say(key, valuesIn({ locale, text: say.raw(key) }, values)));
    const whole = { has: (key: string) => say.has(key), raw: (key: string) => say.raw(key) };
    return Object.assign(said, whole, datesIn(locale)) as unknown as Translate<N>;
  }, [say, locale]);
}

type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;
type Loose = Say & { has(key: string): boolean; raw(key: string): string };
