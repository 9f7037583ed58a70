import { LargeFigures } from '@/components/ui/large-figures';
import { Section } from '@/components/ui/section';
import type { Given, GivenByCategory } from '@/lib/disclosure/given';
import { formatWan, formatYuan } from '@/lib/kernel/money';
import { getLocale, getTranslator } from '@/lib/web/messages';

type GivenInAllProps = { total: Given; byCategory: readonly GivenByCategory[] };

/** What was done with the money: four figures, and a bar for each category; the figures say it, the bars help the eye. */
export async function GivenInAll({ total, byCategory }: GivenInAllProps) {
  const t = await getTranslator('disclosure.landing');
  // 万 is a figure of Chinese alone.
  const inSum = (await getLocale()) === 'en' ? formatYuan : formatWan;
  const largest = byCategory.reduce((most, { fen }) => (fen > most ? fen : most), 1n);
  if (total.projects === 0) return null;
  return (
    <Section id="given" title={t('given')}>
      <LargeFigures
        figures={(
          [
            ['sum', inSum(total.fen)],
            ['projects', total.projects],
            ['organisations', total.organisations],
            ['rounds', total.rounds],
          ] as const
        ).map(([key, figure]) => ({ key, figure, term: t(`figures.${key}`) }))}
      />
      <ul className="mt-4" aria-label={t('byCategory')}>
        {byCategory.map(({ name, projects, fen }) => (
          <li
            key={name ?? ''}
            className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 py-1.5 desk:grid-cols-[9rem_1fr_14rem]"
          >
            <span>{name ?? t('noCategory')}</span>
            <span className="figures text-right text-ink-soft desk:order-last">
              {t('categoryFigures', { count: projects, amount: inSum(fen) })}
            </span>
            <span aria-hidden="true" className="col-span-2 block h-2.5 bg-desk desk:col-span-1">
              <span
                className="block h-full bg-accent print:border print:bg-paper"
                style={{ width: `${Number((fen * 1000n) / largest) / 10}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
