import { LargeFigures } from '@/components/ui/figures/large-figures';
import { Section } from '@/components/ui/section';
import type { History } from '@/lib/history/queries';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

/** The same figures as they are recorded here, apart from what the city has published: the two count different things. */
export async function OwnFigures({ history: { city, computed, imported } }: { history: History }) {
  const t = await getTranslator('history');
  const { editions, projects, grantFen, average } = computed;
  const figures = [
    ['editions', editions],
    ['projects', projects],
    ['grantYuan', formatYuan(grantFen)],
    [
      'average',
      average && (average.exact ? formatYuan(average.fen) : t('rounded', { amount: formatYuan(average.fen) })),
    ],
  ] as const;
  const past = [
    ['rounds', imported.rounds],
    ['projects', imported.projects],
    ['grantYuan', formatYuan(imported.grantFen)],
  ] as const;
  return (
    <>
      <Section
        id="own"
        title={t('own.title')}
        note={projects === 0 ? t('own.none', { city: city.name }) : t('own.note')}
      >
        {projects > 0 && (
          <LargeFigures figures={figures.map(([key, figure]) => ({ key, figure, term: t(`figures.${key}`) }))} />
        )}
      </Section>
      {imported.projects > 0 && (
        <Section id="imported" title={t('imported.title')} note={t('imported.note')}>
          <LargeFigures figures={past.map(([key, figure]) => ({ key, figure, term: t(`figures.${key}`) }))} />
        </Section>
      )}
    </>
  );
}
