import type { Absence } from '@/lib/experts/pool/absences';
import { getTranslator } from '@/lib/web/messages';

/** On which days ahead somebody cannot come, in one line; '' where they have given none. */
export async function sayAway() {
  const t = await getTranslator('experts');
  return (absences: readonly Absence[]): string =>
    absences.length === 0
      ? ''
      : t('own.away', {
          days: absences
            .map(({ from, to }) => (from === to ? t.day(from) : t('own.span', { from: t.day(from), to: t.day(to) })))
            .join('、'),
        });
}
