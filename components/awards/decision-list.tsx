import { ListFilters } from '@/components/lists/list-filters';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportMenu } from '@/components/ui/export-menu';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { decisionList } from '@/lib/awards/deciding/decision-list';
import type { DecisionSummary } from '@/lib/awards/deciding/decision-summary';
import type { ShownDecision } from '@/lib/awards/deciding/decision-table';
import { withQuery } from '@/lib/kernel/with-query';
import { listAddress, queryOf } from '@/lib/lists/address';
import type { Asked } from '@/lib/lists/asked';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { DecisionRows } from './decision-rows';

type DecisionListProps = {
  roundId: string;
  rows: ShownDecision[];
  summary: DecisionSummary;
  asked: Asked<typeof decisionList>;
  /** Absent for whoever only looks, and once decisions are released. */
  action?: FormAction;
};

/** The final ranking with its decisions: chips by outcome, the table with the form of one place, pages, and its file. */
export async function DecisionList({ roundId, rows, summary, asked, action }: DecisionListProps) {
  const t = await getTranslator('awards');
  const path = paths.roundDecisions(roundId);
  const { outcome, decide } = asked.filters;
  const page = 'page' in asked.place ? asked.place.page : 1;
  const place = page === 1 ? {} : { page: String(page) };
  const href = (one: string | undefined, at: Record<string, string>): string =>
    listAddress({ path, list: decisionList, asked }, { filters: { decide: one }, place: at });
  const shown = { ...asked, filters: { outcome } };
  return (
    <>
      <ListFilters list={decisionList} asked={shown} path={path} options={{}} counts={{ outcome: summary.counts }} />
      {rows.length === 0 ? (
        <EmptyState title={t('decisions.emptyFilter')} />
      ) : (
        <DecisionRows
          rows={rows}
          total={summary.total}
          openId={decide ?? ''}
          openHref={(row) => `${href(row.applicationId, place)}#place-${row.place}`}
          closeHref={href(undefined, place)}
          {...(action ? { action } : {})}
        />
      )}
      <NumberedPages
        page={page}
        size={asked.size}
        total={outcome === undefined ? summary.total : summary.counts[outcome]}
        href={(one) => href(undefined, { page: String(one) })}
      />
      <ExportMenu
        href={(format) =>
          withQuery(paths.listExport('decisions'), { ...queryOf(decisionList, shown), of: roundId, format })
        }
      />
    </>
  );
}
