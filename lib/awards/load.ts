import 'server-only';
import { applicationById } from '@/lib/applications/load';
import type { Tx } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { type Fen, sumFen } from '@/lib/kernel/money';
import { grantedOf, grantedSelect } from '@/lib/plans/terms/granted-of';
import type { Terms } from '@/lib/plans/terms/terms';
import { roundInTurn } from '@/lib/rounds/load';
import { lastStageOf, scoredEntry, scoreOf } from './deciding/final-ranking';
import { lastRecommended, sumOfEntry } from './deciding/recommended';
import type { FundLine } from './fund-split';
import { confirmedTitle } from './publicity/public-words';

/** A round's funding lines in the order in which they are used up. */
export async function fundLinesOf(
  tx: Pick<Tx, 'fundingLine'>,
  roundId: string,
): Promise<(FundLine & { fundName: string })[]> {
  const lines = await tx.fundingLine.findMany({
    where: { roundId },
    orderBy: { position: 'asc' },
    select: { fundId: true, amountFen: true, fund: { select: { kind: true, name: true } } },
  });
  return lines.map(({ fund, ...line }) => ({ ...line, kind: fund.kind, fundName: fund.name }));
}

/** The same lines with what earlier confirmations of the round have left of them. */
export async function linesLeft(tx: Tx, roundId: string, lines: readonly FundLine[]): Promise<FundLine[]> {
  const booked = await tx.ledgerEvent.groupBy({
    by: ['fundId'],
    where: { roundId, kind: 'AWARD_APPROVED' },
    _sum: { amountFen: true },
  });
  return lines.map((line) => ({
    ...line,
    amountFen: line.amountFen - (booked.find(({ fundId }) => fundId === line.fundId)?._sum.amountFen ?? 0n),
  }));
}

/** What the lines hold for awards: all of it less what the round's own organisation costs. */
export const awardableFen = (lines: readonly { amountFen: Fen }[], { awarding }: Pick<Terms, 'awarding'>): Fen =>
  sumFen(lines.map(({ amountFen }) => amountFen)) - awarding.organisingCostFen;

/** A round with its funding lines in the order in which they are used up; wrapped, so that policies find `round`. */
export async function roundToDecide(tx: Tx, { roundId }: { roundId: string }) {
  // Decisions of one round take turns, because their sum is held against one budget.
  const round = await roundInTurn(tx, { roundId });
  if (round === null) return null;
  const lines = await fundLinesOf(tx, roundId);
  return {
    id: round.id,
    cityId: round.cityId,
    status: round.status,
    round,
    lines,
    budgetFen: awardableFen(lines, round.terms),
  };
}

/** An application with its round and the decision held for it, if any. */
export async function applicationToDecide(tx: Tx, { applicationId }: { applicationId: string }) {
  const row = await tx.application.findUnique({ where: { id: applicationId }, select: { roundId: true } });
  if (row === null) return null;
  const deciding = await roundToDecide(tx, row);
  const application = await applicationById(tx, { applicationId });
  if (deciding === null || application === null || application.submittedAt === null) return null;
  const decision = await tx.decision.findUnique({ where: { applicationId } });
  const granted = await tx.application.findUnique({ where: { id: applicationId }, select: grantedSelect });
  const lastStage = await lastStageOf(tx, row.roundId);
  const entries = await tx.stageEntry.findMany({
    where: { applicationId, OR: [{ stageId: lastStage?.id ?? '' }, { sumFen: { not: null } }] },
    select: { ...scoredEntry, ...sumOfEntry, stageId: true },
  });
  const last = entries.find(({ stageId }) => stageId === lastStage?.id);
  return {
    ...application,
    ...grantedOf(found(granted, 'the application')),
    score: scoreOf(last),
    extraFen: last?.extraFen ?? 0n,
    recommended: lastRecommended(entries),
    round: deciding.round,
    budgetFen: deciding.budgetFen,
    decision,
  };
}

/** The newest publicity notice of a round, held until the transaction ends so that no objection slips in beside a confirmation. */
export async function noticeToHandle(tx: Tx, { roundId }: { roundId: string }) {
  const deciding = await roundToDecide(tx, { roundId });
  const notice = await tx.publicityNotice.findFirst({ where: { roundId }, orderBy: { publishedAt: 'desc' } });
  return deciding === null || notice === null
    ? null
    : {
        ...notice,
        cityId: deciding.cityId,
        round: deciding.round,
        lines: deciding.lines,
        budgetFen: deciding.budgetFen,
      };
}

/** An objection with its notice, the application it is about and the round. */
export async function objectionById(tx: Tx, { objectionId }: { objectionId: string }) {
  const about = await tx.objection.findUnique({
    where: { id: objectionId },
    select: { notice: { select: { roundId: true } } },
  });
  const handling = about === null ? null : await noticeToHandle(tx, about.notice);
  if (handling === null) return null;
  const objection = await tx.objection.findUnique({
    where: { id: objectionId },
    include: { application: { include: { publicWords: confirmedTitle } }, cases: { select: { status: true } } },
  });
  return objection && { ...objection, cityId: handling.cityId, round: handling.round };
}
