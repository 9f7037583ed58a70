import { askCoFunding } from '@/lib/awards/co-funding/ask-co-funding';
import { recallCoFunding } from '@/lib/awards/co-funding/recall-co-funding';
import { settleCoFunding } from '@/lib/awards/co-funding/settle-co-funding';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { fileMinutes } from '@/lib/awards/deciding/file-minutes';
import { keepBarredAward } from '@/lib/awards/deciding/keep-barred-award';
import { returnDepartures } from '@/lib/awards/departures/return-departures';
import { signDepartures } from '@/lib/awards/departures/sign-departures';
import { stateDeparturesOfRound } from '@/lib/awards/departures/state-departures-of-round';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const decideByRankAction = formAction(decideByRank, () => 'awards.done.byRank');
export const releaseDecisionsAction = formAction(
  releaseDecisions,
  ({ id }) => `${paths.roundPublicity(id)}?released=yes` as const,
);
export const keepBarredAwardAction = formAction(keepBarredAward, () => 'awards.done.kept');
export const askCoFundingAction = formAction(askCoFunding, () => 'awards.done.coFundingAsked');
export const settleCoFundingAction = formAction(settleCoFunding, ({ settlement, missingFen, leftFen }) => ({
  say: (t) =>
    t(`awards.done.coFundingSettled.${settlement}`, { missing: formatYuan(missingFen), left: formatYuan(leftFen) }),
}));
export const recallCoFundingAction = formAction(recallCoFunding, () => 'awards.done.coFundingRecalled');
export const fileMinutesAction = formAction(fileMinutes, () => 'awards.done.minutesFiled');
export const stateDeparturesAction = formAction(stateDeparturesOfRound, () => 'slates.done.stated');
export const signDeparturesAction = formAction(signDepartures, () => 'slates.done.departuresSigned');
export const returnDeparturesAction = formAction(returnDepartures, () => 'slates.done.departuresReturned');
