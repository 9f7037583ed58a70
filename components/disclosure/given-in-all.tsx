import { Bars } from '@/components/ui/figures/bars';
import { Section } from '@/components/ui/section';
import type { GivenByCategory } from '@/lib/disclosure/given';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { getInSum } from './in-sum';

/** What was done with the money: a bar for each category; the figures say it, the bars help the eye. */
export async function GivenInAll({ byCategory }: { byCategory: readonly GivenByCategory[] }) {
  const t = await getTranslator('disclosure.landing');
  const [inSum, organisations] = [await getInSum(), await getTranslator('disclosure.organisations')];
  const largest = byCategory.reduce((most, { fen }) => (fen > most ? fen : most), 1n);
  if (byCategory.length === 0) return null;
  return (
    <Section id="given" title={t('given')}>
      <Bars
        label={t('byCategory')}
        bars={byCategory.map(({ name, projects, fen }) => ({
          key: name ?? '',
          label: name ?? t('noCategory'),
          figure: t('categoryFigures', { count: projects, amount: inSum(fen) }),
          share: Number((fen * 1000n) / largest) / 1000,
        }))}
      />
      <p className="mt-3">
        <a href={paths.fundedOrganisations()}>{organisations('all')}</a>
      </p>
    </Section>
  );
}
