import { shownColumns } from '@/components/lists/list-cells';
import type { Column } from '@/components/ui/tables/table-columns';
import { decisionList } from '@/lib/awards/deciding/decision-list';
import type { ShownDecision } from '@/lib/awards/deciding/decision-table';
import { paths } from '@/lib/paths/paths';
import type { Translate } from '@/lib/web/messages';
import { scoreText } from './decision-facts';
import { OutcomeTag } from './outcome-tag';

/** The declared columns as this table shows them, and the act of each place. */
export function decisionColumns(
  words: Translate,
  { t, roundId, mayDecide }: { t: Translate<'awards'>; roundId: string; mayDecide: boolean },
): Column<ShownDecision>[] {
  const columns = shownColumns<ShownDecision>(decisionList, {
    t: words,
    at: { now: new Date() },
    cells: {
      project: (row: ShownDecision) => <Project row={row} t={t} />,
      rank: ({ rank, tied }: ShownDecision) => (rank === null ? '—' : tied ? `${rank} ${t('decisions.tied')}` : rank),
      score: (row: ShownDecision) => scoreText(t, row),
      decision: ({ outcome }: ShownDecision) => <OutcomeTag outcome={outcome} />,
    },
  });
  if (!mayDecide) return columns;
  const act: Column<ShownDecision> = {
    key: 'act',
    header: t('decisions.act'),
    nowrap: true,
    phone: 'acts',
    render: (row) => <Act row={row} t={t} href={paths.decision(roundId, row.applicationId)} />,
  };
  return [...columns, act];
}

function Project({ row, t }: { row: ShownDecision; t: Translate<'awards'> }) {
  return (
    <>
      <a className="row-link" href={paths.officeApplication(row.applicationId)}>
        {row.title}
      </a>
      <span className="block text-small text-ink-soft">{row.organisationName}</span>
      {row.reason !== null && row.reason !== '' && (
        <span className="block text-small">{t('decisions.reasonShown', { reason: row.reason })}</span>
      )}
    </>
  );
}

function Act({ row, t, href }: { row: ShownDecision; t: Translate<'awards'>; href: string }) {
  const verb = t(row.outcome === null ? 'decisions.decide' : 'decisions.change');
  return (
    <a href={href} aria-label={t('decisions.openLabel', { verb, title: row.title })}>
      {verb}
    </a>
  );
}
