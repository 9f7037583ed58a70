import { Bars } from '@/components/ui/figures/bars';
import { LargeFigures } from '@/components/ui/figures/large-figures';
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
      <Bars
        className="mt-4"
        label={t('byCategory')}
        bars={byCategory.map(({ name, projects, fen }) => ({
          key: name ?? '',
          label: name ?? t('noCategory'),
          figure: t('categoryFigures', { count: projects, amount: inSum(fen) }),
          share: Number((fen * 1000n) / largest) / 1000,
        }))}
      />
    </Section>
  );
}
