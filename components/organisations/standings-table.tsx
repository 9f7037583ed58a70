import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/tables/data-table';
import type { Column } from '@/components/ui/tables/table-columns';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

type Standing = OrganisationDetail['standings'][number];

/** List entries, penalties, ratings, inspections and the like, newest first; `acts` is what an officer may do with one of them. */
export async function StandingsTable({
  standings,
  acts,
}: {
  standings: Standing[];
  acts?: (standing: Standing) => ReactNode;
}) {
  const t = await getTranslator('organisations');
  if (standings.length === 0) return <p className="text-ink-soft">{t('office.noStandings')}</p>;
  const period = ({ kind, from, to }: Standing): string => {
    if (kind === 'ANNUAL_INSPECTION') return t('office.inspectionYearOption', { year: from.slice(0, 4) });
    if (kind === 'PENALTY') return t.day(from);
    if (to !== null) return `${t.day(from)} – ${t.day(to)}`;
    return `${t.day(from)} – ${t(kind.endsWith('LIST') ? 'office.stillListed' : 'office.stillOn')}`;
  };
  const file: Column<Standing> = {
    key: 'file',
    header: t('office.standingFile'),
    render: ({ fileId }) => (fileId === null ? '' : <a href={paths.file(fileId)}>{t('office.openFile')}</a>),
  };
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
        {
          key: 'conclusion',
          header: t('office.conclusion'),
          render: ({ conclusion, reason }) =>
            [textFor(t, `conclusions.${conclusion}`), reason].filter(Boolean).join('；'),
        },
        ...(standings.every(({ fileId }) => fileId === null) ? [] : [file]),
        ...(acts === undefined
          ? []
          : [{ key: 'acts', header: t('members.actions'), phone: 'acts' as const, render: acts }]),
      ]}
    />
  );
}
