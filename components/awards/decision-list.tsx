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
import { getTranslator } from '@/lib/web/messages';
import { DecisionRows } from './decision-rows';

type DecisionListProps = {
  roundId: string;
  rows: ShownDecision[];
  summary: DecisionSummary;
  asked: Asked<typeof decisionList>;
  /** Not for whoever only looks, nor once decisions are released. */
  mayDecide: boolean;
};

/** The final ranking with its decisions: chips by outcome, the table, pages, and its file. */
export async function DecisionList({ roundId, rows, summary, asked, mayDecide }: DecisionListProps) {
  const t = await getTranslator('awards');
  const path = paths.roundDecisions(roundId);
  const { outcome } = asked.filters;
  const page = 'page' in asked.place ? asked.place.page : 1;
  return (
    <>
      <ListFilters list={decisionList} asked={asked} path={path} options={{}} counts={{ outcome: summary.counts }}>
        <div className="list-tools no-print">
          <ExportMenu
            href={(format) =>
              withQuery(paths.listExport('decisions'), { ...queryOf(decisionList, asked), of: roundId, format })
            }
          />
        </div>
      </ListFilters>
      {rows.length === 0 ? (
        <EmptyState title={t('decisions.emptyFilter')} />
      ) : (
        <DecisionRows roundId={roundId} rows={rows} total={summary.total} mayDecide={mayDecide} />
      )}
      <NumberedPages
        page={page}
        size={asked.size}
        total={outcome === undefined ? summary.total : summary.counts[outcome]}
        href={(one) => listAddress({ path, list: decisionList, asked }, { place: { page: String(one) } })}
      />
    </>
  );
}
