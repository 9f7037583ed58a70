import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { formatDay } from '@/lib/kernel/shanghai';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import { getTranslator } from '@/lib/web/messages';

type Standing = OrganisationDetail['standings'][number];

/** List entries and inspections, newest first; `ending` is what an officer may do with an open entry. */
export async function StandingsTable({ standings, ending }: { standings: Standing[]; ending?: (standing: Standing) => ReactNode }) {
  const t = await getTranslator('organisations');
  if (standings.length === 0) return <p className="text-ink-soft">{t('office.noStandings')}</p>;
  const period = ({ kind, from, to }: Standing): string =>
    kind === 'ANNUAL_INSPECTION'
      ? t('office.inspectionYearOption', { year: from.slice(0, 4) })
      : `${formatDay(from)} – ${to === null ? t('office.stillListed') : formatDay(to)}`;
  return (
    <DataTable
      id="standings"
      caption={t('office.standingCaption')}
      captionHidden
      rows={standings}
      rowKey={(standing) => standing.id}
      columns={[
        { key: 'kind', header: t('office.standingKind'), render: ({ kind }) => t(`standing.${kind}`) },
        { key: 'period', header: t('office.period'), render: period },
        { key: 'conclusion', header: t('office.conclusion'), render: ({ conclusion, reason }) => [conclusion && t(`conclusions.${conclusion}`), reason].filter(Boolean).join('；') },
        ...(ending === undefined ? [] : [{ key: 'end', header: t('members.actions'), render: ending }]),
      ]}
    />
  );
}
