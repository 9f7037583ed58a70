import type { Column } from '@/components/ui/table-columns';
import type { ShownDecision } from '@/lib/awards/decision-table';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import type { Translate } from '@/lib/web/messages';
import { OutcomeTag } from './outcome-tag';

type Opening = { openId: string; openHref: (row: ShownDecision) => string; closeHref: string; mayDecide: boolean };

export function decisionColumns(t: Translate<'awards'>, opening: Opening): Column<ShownDecision>[] {
  const columns: Column<ShownDecision>[] = [
    { key: 'project', header: t('decisions.project'), phone: 'title', render: (row) => <Project row={row} t={t} /> },
    {
      key: 'rank',
      header: t('decisions.rank'),
      align: 'right',
      render: ({ rank, tied }) => (rank === null ? '—' : tied ? `${rank} ${t('decisions.tied')}` : rank),
    },
    { key: 'score', header: t('decisions.score'), align: 'right', render: ({ score }) => score ?? '—' },
    {
      key: 'category',
      header: t('decisions.category'),
      nowrap: true,
      phone: 'hidden',
      render: ({ categoryName }) => categoryName ?? '—',
    },
    {
      key: 'requested',
      header: t('decisions.requested'),
      align: 'right',
      render: ({ requestedFen }) => formatYuan(requestedFen),
    },
    {
      key: 'decision',
      header: t('decisions.decision'),
      phone: 'state',
      render: ({ outcome }) => <OutcomeTag outcome={outcome} />,
    },
    {
      key: 'amount',
      header: t('decisions.amount'),
      align: 'right',
      render: ({ outcome, amountFen }) => (outcome === 'AWARD' && amountFen !== null ? formatYuan(amountFen) : '—'),
    },
    {
      key: 'running',
      header: t('decisions.running'),
      align: 'right',
      render: ({ runningFen }) => formatYuan(runningFen),
    },
  ];
  return opening.mayDecide
    ? [
        ...columns,
        {
          key: 'act',
          header: t('decisions.act'),
          nowrap: true,
          render: (row) => <Act row={row} t={t} opening={opening} />,
        },
      ]
    : columns;
}

function Project({ row, t }: { row: ShownDecision; t: Translate<'awards'> }) {
  return (
    <>
      <a className="link" href={paths.officeApplication(row.applicationId)}>
        {row.title}
      </a>
      <span className="block text-small text-ink-soft">{row.organisationName}</span>
      {row.reason !== null && row.reason !== '' && (
        <span className="block text-small">{t('decisions.reasonShown', { reason: row.reason })}</span>
      )}
    </>
  );
}

function Act({
  row,
  t,
  opening: { openId, openHref, closeHref },
}: {
  row: ShownDecision;
  t: Translate<'awards'>;
  opening: Opening;
}) {
  const isOpen = row.applicationId === openId;
  const verb = isOpen ? t('decisions.close') : t(row.outcome === null ? 'decisions.decide' : 'decisions.change');
  return (
    <a
      className="link"
      href={isOpen ? closeHref : openHref(row)}
      aria-label={t('decisions.openLabel', { verb, title: row.title })}
    >
      {verb}
    </a>
  );
}
