import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BarredSection } from '@/components/awards/barred-section';
import { BudgetBar } from '@/components/awards/budget-bar';
import { ByRankForm } from '@/components/awards/by-rank-form';
import { DecisionList } from '@/components/awards/decision-list';
import { PortfolioSection } from '@/components/awards/portfolio-section';
import { ReleaseSection } from '@/components/awards/release-section';
import { RoundHeader } from '@/components/rounds/round-header';
import { EmptyState } from '@/components/ui/empty-state';
import { decisionList } from '@/lib/awards/deciding/decision-list';
import { type DecisionSummary, decisionSummary, releasePreview } from '@/lib/awards/deciding/decision-summary';
import { decisionTable } from '@/lib/awards/deciding/decision-table';
import { readAsked } from '@/lib/lists/asked';
import { turnOf } from '@/lib/lists/ranked';
import { roundHeader } from '@/lib/rounds/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { decideAction, decideByRankAction, keepBarredAwardAction, releaseDecisionsAction } from './actions';

type Props = {
  params: Promise<{ roundId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('awards'))('decisions.title') };
}

export default async function DecisionsPage({ params, searchParams }: Props) {
  const [actor, { roundId }, asked, now, t] = [
    await signedInActor(),
    await params,
    readAsked(decisionList, await searchParams),
    new Date(),
    await getTranslator('awards'),
  ];
  const [header, table, summary] = await Promise.all([
    ask(roundHeader, { roundId }),
    decisionTable(actor, { roundId, filter: asked.filters.outcome ?? null, ...turnOf(asked) }),
    decisionSummary(roundId),
  ]);
  if (table === null) notFound();
  const preview = await releasePreview(table.round, now);
  return (
    <>
      <RoundHeader header={header} now={now} current="decisions" state={stateOf(t, header.status, summary)} />
      {summary.total === 0 ? (
        <EmptyState title={t('decisions.emptyTitle')}>{t('decisions.emptyHint')}</EmptyState>
      ) : (
        <>
          <BudgetBar summary={summary} />
          <PortfolioSection portfolio={preview.portfolio} />
          {table.mayDecide && (
            <ByRankForm
              roundId={roundId}
              cutCount={table.recommended}
              total={summary.total}
              action={decideByRankAction}
            />
          )}
          <DecisionList
            roundId={roundId}
            rows={table.rows}
            summary={summary}
            asked={asked}
            {...(table.mayDecide ? { action: decideAction } : {})}
          />
          <BarredSection awards={preview.barred} {...(table.mayDecide ? { keep: keepBarredAwardAction } : {})} />
          {table.mayDecide && (
            <ReleaseSection roundId={roundId} summary={summary} preview={preview} action={releaseDecisionsAction} />
          )}
        </>
      )}
    </>
  );
}

function stateOf(t: Translate<'awards'>, status: string, { counts, total }: DecisionSummary): string {
  if (status === 'PUBLICISING' || status === 'AWARDED') return t('decisions.stateReleased');
  if (status !== 'DECIDING') return t('decisions.stateEarly');
  return counts.UNDECIDED > 0
    ? t('decisions.stateUndecided', { count: counts.UNDECIDED })
    : t('decisions.stateReady', { total });
}
