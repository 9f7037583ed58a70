import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { byGroup, type ComparedProject, type ComparedSlate, differing } from '@/lib/awards/slates/compared';
import type { Comparison } from '@/lib/awards/slates/slates-of-round';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator, type Translate } from '@/lib/web/messages';

type Line = { key: string; label: string; values: string[] };

/** Several slates side by side, the decisions held among them: what they come to, by category and region, and who differs. */
export async function SlateComparison({ projects, slates }: Comparison) {
  const t = await getTranslator('slates');
  const differ = differing(projects, slates);
  const names = slates.map(({ name }) => (name === '' ? t('compare.now') : name));
  const columns = names.map((name, index) => ({
    key: `slate-${index}`,
    header: name,
    align: 'right' as const,
    render: ({ values }: Line) => values[index] ?? '—',
  }));
  return (
    <Section id="comparison" title={t('compare.title')}>
      <DataTable
        id="compared"
        caption={t('compare.caption')}
        captionHidden
        columns={[
          { key: 'figure', header: t('compare.figure'), phone: 'title', render: ({ label }: Line) => label },
          ...columns,
        ]}
        rows={linesOf(t, projects, slates)}
        rowKey={({ key }) => key}
      />
      {differ.length === 0 ? (
        <p className="mt-4">{t('compare.same')}</p>
      ) : (
        <div className="mt-6">
          <DataTable
            id="differ"
            caption={t('compare.differCaption', { count: differ.length })}
            columns={[
              { key: 'project', header: t('compare.differ'), phone: 'title', render: ({ project }) => project.title },
              { key: 'rank', header: t('detail.rank'), align: 'right', render: ({ project }) => project.rank ?? '—' },
              ...names.map((name, index) => ({
                key: `slate-${index}`,
                header: name,
                align: 'right' as const,
                render: ({ made }: (typeof differ)[number]) => whatBecomes(t, made[index]),
              })),
              {
                key: 'spread',
                header: t('compare.spread'),
                align: 'right',
                render: ({ spreadFen }) => formatYuan(spreadFen),
              },
            ]}
            rows={differ}
            rowKey={({ project }) => project.id}
          />
        </div>
      )}
    </Section>
  );
}

function whatBecomes(t: Translate<'slates'>, place: ComparedSlate['places'][number] | null | undefined): string {
  if (place?.outcome === 'AWARD') return formatYuan(place.amountFen);
  return t(place?.outcome === 'RESERVE' ? 'compare.reserve' : 'compare.none');
}

function linesOf(
  t: Translate<'slates'>,
  projects: readonly ComparedProject[],
  slates: readonly ComparedSlate[],
): Line[] {
  const line = (key: 'funded' | 'sum' | 'left' | 'points' | 'departures', value: (slate: ComparedSlate) => string) => ({
    key,
    label: t(`list.${key}`),
    values: slates.map(value),
  });
  const groups = (by: 'byCategory' | 'byRegion', nameOf: (project: ComparedProject) => string | null): Line[] =>
    byGroup(projects, slates, nameOf)
      .filter(({ shares }) => shares.some(({ count }) => count > 0))
      .map(({ name, shares }) => ({
        key: `${by}-${name}`,
        label: t(`compare.${by}`, { name: name ?? t('detail.noGroup') }),
        values: shares.map(({ count, amountFen }) => t('compare.value', { count, amount: formatYuan(amountFen) })),
      }));
  return [
    line('funded', ({ funded }) => String(funded)),
    line('sum', ({ sumFen }) => formatYuan(sumFen)),
    line('left', ({ leftFen }) => (leftFen === null ? '—' : formatYuan(leftFen))),
    line('points', ({ points }) => points ?? '—'),
    line('departures', ({ departing }) => (departing === null ? '—' : String(departing))),
    ...groups('byCategory', ({ categoryName }) => categoryName),
    ...groups('byRegion', ({ regionName }) => regionName),
  ];
}
