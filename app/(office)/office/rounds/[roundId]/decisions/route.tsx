import { deskDocument } from '@/app/desk-document';
import { BarredSection } from '@/components/awards/barred-section';
import { BudgetBar } from '@/components/awards/budget-bar';
import { ByRankForm } from '@/components/awards/by-rank-form';
import { CoFundingSection } from '@/components/awards/co-funding/co-funding-section';
import { DecisionList } from '@/components/awards/decision-list';
import { DeparturesSection } from '@/components/awards/departures/departures-section';
import { MinutesSection } from '@/components/awards/minutes-section';
import { PortfolioSection } from '@/components/awards/portfolio-section';
import { ReleaseSection } from '@/components/awards/release-section';
import { SlateLine } from '@/components/awards/slates/slate-line';
import { WordsSection } from '@/components/awards/words-section';
import { moverOf } from '@/components/inbox/mover-of';
import { RoundHeader } from '@/components/rounds/round-header';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import type { DecisionSummary } from '@/lib/awards/deciding/decision-summary';
import { decisionsOfRound } from '@/lib/awards/deciding/decisions-of-round';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { roundHeader } from '@/lib/rounds/queries';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { confirmPublicWordsAction } from '../publicity/actions';
import {
  askCoFundingAction,
  decideByRankAction,
  fileMinutesAction,
  keepBarredAwardAction,
  recallCoFundingAction,
  releaseDecisionsAction,
  returnDeparturesAction,
  settleCoFundingAction,
  signDeparturesAction,
  stateDeparturesAction,
} from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    askCoFundingAction,
    settleCoFundingAction,
    recallCoFundingAction,
    confirmPublicWordsAction,
    decideByRankAction,
    fileMinutesAction,
    keepBarredAwardAction,
    releaseDecisionsAction,
    stateDeparturesAction,
    signDeparturesAction,
    returnDeparturesAction,
  },
  reads: { header: roundHeader, decisions: decisionsOfRound },
  title: async () => (await getTranslator('awards'))('decisions.title'),
  async render({ header, decisions, now }) {
    const [t, { id: roundId }] = [await getTranslator('awards'), header];
    const { asked, rows, summary, preview, recommended, mayDecide, minutes, mayFileMinutes, slate, personId } =
      decisions;
    const isComplete = mayDecide && summary.total > 0 && summary.counts.UNDECIDED === 0;
    const hasOpenWords = preview.words.some(({ version }) => version === 0);
    const asksCounties = (preview.coFunding?.problems.length ?? 0) > 0;
    const step = asksCounties ? 'co-funding' : hasOpenWords ? 'words' : 'release';
    const undecided = mayDecide && !isComplete ? rows.find(({ outcome }) => outcome === null) : undefined;
    const kind = header.inCharge.isOwn ? 'primary' : 'secondary';
    const next = isComplete ? (
      <LinkButton href={`#${step}`} kind={kind}>
        {t(nextWords[step])}
      </LinkButton>
    ) : (
      undecided && (
        <LinkButton href={paths.decision(roundId, undecided.applicationId)} kind={kind}>
          {t('decisions.next')}
        </LinkButton>
      )
    );
    return (
      <>
        <RoundHeader
          header={header}
          now={now}
          current="decisions"
          state={stateOf({ t, mover: await moverOf(header.inCharge) }, header.status, { ...summary, asksCounties })}
          action={next}
        />
        {summary.total === 0 ? (
          <EmptyState title={t('decisions.emptyTitle')}>{t('decisions.emptyHint')}</EmptyState>
        ) : (
          <>
            <BudgetBar summary={summary} />
            <PortfolioSection portfolio={preview.portfolio} />
            <SlateLine roundId={roundId} slate={slate} mayDecide={mayDecide} />
            {mayDecide && (
              <ByRankForm
                roundId={roundId}
                shown={preview.shown}
                cutCount={recommended}
                fixed={preview.fixed}
                summary={summary}
                action={decideByRankAction}
              />
            )}
            <DecisionList roundId={roundId} rows={rows} summary={summary} asked={asked} mayDecide={mayDecide} />
            <DeparturesSection
              roundId={roundId}
              departures={preview.departures}
              personId={personId}
              {...(mayDecide
                ? {
                    actions: {
                      state: stateDeparturesAction,
                      sign: signDeparturesAction,
                      return: returnDeparturesAction,
                    },
                  }
                : {})}
            />
            <BarredSection awards={preview.barred} {...(mayDecide ? { keep: keepBarredAwardAction } : {})} />
            <MinutesSection
              roundId={roundId}
              minutes={minutes}
              today={shanghaiDay(now)}
              {...(mayFileMinutes ? { action: fileMinutesAction } : {})}
            />
            <CoFundingSection
              roundId={roundId}
              coFunding={preview.coFunding}
              isUndecided={summary.counts.UNDECIDED > 0}
              now={now}
              {...(mayDecide
                ? { actions: { ask: askCoFundingAction, settle: settleCoFundingAction, recall: recallCoFundingAction } }
                : {})}
            />
            {mayDecide && <WordsSection words={preview.words} confirm={confirmPublicWordsAction} />}
            {mayDecide && (
              <ReleaseSection roundId={roundId} summary={summary} preview={preview} action={releaseDecisionsAction} />
            )}
          </>
        )}
      </>
    );
  },
});

const nextWords = { 'co-funding': 'coFunding.title', words: 'words.next', release: 'release.submit' } as const;

type Speaker = { t: Translate<'awards'>; mover: string };

type Stands = DecisionSummary & { asksCounties: boolean };

function stateOf({ t, mover }: Speaker, status: string, { counts, total, asksCounties }: Stands): string {
  if (status === 'PUBLICISING' || status === 'AWARDED') return t('decisions.stateReleased');
  if (status !== 'DECIDING') return t('decisions.stateEarly');
  if (counts.UNDECIDED > 0) return t('decisions.stateUndecided', { count: counts.UNDECIDED, mover });
  return t(asksCounties ? 'decisions.stateCoFunding' : 'decisions.stateReady', { total, mover });
}
