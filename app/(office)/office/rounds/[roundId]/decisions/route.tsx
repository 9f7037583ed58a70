import { deskDocument } from '@/app/desk-document';
import { BarredSection } from '@/components/awards/barred-section';
import { BudgetBar } from '@/components/awards/budget-bar';
import { ByRankForm } from '@/components/awards/by-rank-form';
import { DecisionList } from '@/components/awards/decision-list';
import { PortfolioSection } from '@/components/awards/portfolio-section';
import { ReleaseSection } from '@/components/awards/release-section';
import { RoundHeader } from '@/components/rounds/round-header';
import { EmptyState } from '@/components/ui/empty-state';
import type { DecisionSummary } from '@/lib/awards/deciding/decision-summary';
import { decisionsOfRound } from '@/lib/awards/deciding/decisions-of-round';
import { roundHeader } from '@/lib/rounds/queries';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { decideByRankAction, keepBarredAwardAction, releaseDecisionsAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { decideByRankAction, keepBarredAwardAction, releaseDecisionsAction },
  reads: { header: roundHeader, decisions: decisionsOfRound },
  title: async () => (await getTranslator('awards'))('decisions.title'),
  async render({ header, decisions, now }) {
    const [t, { id: roundId }] = [await getTranslator('awards'), header];
    const { asked, rows, summary, preview, recommended, mayDecide } = decisions;
    return (
      <>
        <RoundHeader header={header} now={now} current="decisions" state={stateOf(t, header.status, summary)} />
        {summary.total === 0 ? (
          <EmptyState title={t('decisions.emptyTitle')}>{t('decisions.emptyHint')}</EmptyState>
        ) : (
          <>
            <BudgetBar summary={summary} />
            <PortfolioSection portfolio={preview.portfolio} />
            {mayDecide && (
              <ByRankForm
                roundId={roundId}
                shown={preview.shown}
                cutCount={recommended}
                total={summary.total}
                action={decideByRankAction}
              />
            )}
            <DecisionList roundId={roundId} rows={rows} summary={summary} asked={asked} mayDecide={mayDecide} />
            <BarredSection awards={preview.barred} {...(mayDecide ? { keep: keepBarredAwardAction } : {})} />
            {mayDecide && (
              <ReleaseSection roundId={roundId} summary={summary} preview={preview} action={releaseDecisionsAction} />
            )}
          </>
        )}
      </>
    );
  },
});

function stateOf(t: Translate<'awards'>, status: string, { counts, total }: DecisionSummary): string {
  if (status === 'PUBLICISING' || status === 'AWARDED') return t('decisions.stateReleased');
  if (status !== 'DECIDING') return t('decisions.stateEarly');
  return counts.UNDECIDED > 0
    ? t('decisions.stateUndecided', { count: counts.UNDECIDED })
    : t('decisions.stateReady', { total });
}
