import { Bars } from '@/components/ui/figures/bars';
import { Section } from '@/components/ui/section';
import type { publicHeat } from '@/lib/demands/heat';
import { heatList } from '@/lib/demands/heat-list';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { HeatTable } from './heat-table';

type Heat = NonNullable<Awaited<ReturnType<typeof publicHeat>>['heat']>;
type Row = Heat['rows'][number];

/** Where demands wait and what they are about, as bars; then place against category, without the places where none waits. */
export async function HeatPicture({ heat }: { heat: Heat }) {
  const t = await getTranslator('demands');
  const { region, columns } = heat;
  const waiting = heat.rows.filter(({ total }) => total > 0).toSorted((left, right) => right.total - left.total);
  const quiet = heat.rows.filter(({ total }) => total === 0);
  // One bar compares with nothing: where only one place waits, it is said.
  const [only] = waiting;
  const nameOf = (row: Row): string =>
    row.exact ? t('pages.heat.itself', { region: row.region.name }) : row.region.name;
  const hrefOf = (row: Row): string =>
    row.exact || region.level === 'STREET'
      ? heatList({ regionId: row.region.id, exact: row.exact })
      : paths.demandHeatOf(row.region.id);
  const figure = (count: number): string => t('pages.heat.figure', { count });
  return (
    <>
      <div className="side-by-side">
        <Section id="by-region" title={t('pages.heat.byRegion')}>
          {only !== undefined && waiting.length === 1 ? (
            <p>
              {t('pages.heat.allIn', { count: only.total })} <a href={hrefOf(only)}>{nameOf(only)}</a>
            </p>
          ) : (
            <Bars
              label={t('pages.heat.byRegion')}
              bars={waiting.map((row) => ({
                key: `${row.region.id}${row.exact ? '-self' : ''}`,
                label: nameOf(row),
                figure: figure(row.total),
                share: row.total / mostOf(waiting),
                href: hrefOf(row),
              }))}
            />
          )}
          {quiet.length > 0 && (
            <details className="bar-table">
              <summary>{t('pages.heat.quiet', { count: quiet.length })}</summary>
              <p>{quiet.map(({ region: { name } }) => name).join('、')}</p>
            </details>
          )}
        </Section>
        <Section id="by-category" title={t('pages.heat.byCategory')}>
          <Bars
            label={t('pages.heat.byCategory')}
            bars={columns
              .toSorted((left, right) => right.total - left.total)
              .map(({ name, total }) => ({
                key: name,
                label: name,
                figure: figure(total),
                share: total / mostOf(columns),
                href: heatList({ regionId: region.id, category: name }),
              }))}
          />
        </Section>
      </div>
      {waiting.length > 1 && columns.length > 1 && (
        <Section id="heat" title={t('pages.heat.both')} note={t('pages.heat.bothNote')}>
          <HeatTable heat={{ ...heat, rows: waiting }} />
        </Section>
      )}
    </>
  );
}

const mostOf = (lines: readonly { total: number }[]): number => Math.max(1, ...lines.map(({ total }) => total));
