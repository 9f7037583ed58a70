import { EmptyState } from '@/components/ui/empty-state';
import { Chips } from '@/components/ui/link-row';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { queryHref } from '@/components/ui/query-href';
import type { DecisionSummary } from '@/lib/awards/decision-summary';
import type { ShownDecision } from '@/lib/awards/decision-table';
import { DECISIONS_PER_PAGE, type DecisionListParams } from '@/lib/awards/list-params';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { DecisionRows } from './decision-rows';

type DecisionListProps = {
  roundId: string;
  rows: ShownDecision[];
  summary: DecisionSummary;
  query: DecisionListParams;
  /** Absent for whoever only looks, and once decisions are released. */
  action?: FormAction;
};

/** The final ranking with its decisions: chips by outcome, the table, pages. */
export async function DecisionList({ roundId, rows, summary, query, action }: DecisionListProps) {
  const t = await getTranslator('awards');
  const current = { outcome: query.outcome ?? undefined, page: query.page === 1 ? undefined : String(query.page) };
  const href = (changes: Record<string, string | number | undefined>): string =>
    queryHref(paths.roundDecisions(roundId), current, changes);
  const chips = (['AWARD', 'RESERVE', 'DECLINE', 'UNDECIDED'] as const).map((outcome) => ({
    href: href({ outcome }),
    label: t(`outcome.${outcome}`),
    count: summary.counts[outcome],
    isCurrent: query.outcome === outcome,
  }));
  const all = {
    href: href({ outcome: undefined }),
    label: t('decisions.all'),
    count: summary.total,
    isCurrent: query.outcome === null,
  };
  return (
    <>
      <Chips label={t('decisions.filters')} links={[all, ...chips]} />
      {rows.length === 0 ? (
        <EmptyState title={t('decisions.emptyFilter')} />
      ) : (
        <DecisionRows
          rows={rows}
          total={summary.total}
          openId={query.decide}
          openHref={(row) => `${href({ page: query.page, decide: row.applicationId })}#place-${row.place}`}
          closeHref={href({ page: query.page })}
          {...(action ? { action } : {})}
        />
      )}
      <NumberedPages
        page={query.page}
        size={DECISIONS_PER_PAGE}
        total={query.outcome === null ? summary.total : summary.counts[query.outcome]}
        href={(page) => href({ page })}
      />
    </>
  );
}
