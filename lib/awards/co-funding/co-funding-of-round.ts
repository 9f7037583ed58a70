import 'server-only';
import { partnersNamed } from '@/lib/applications/joint/names-together';
import type { Tx } from '@/lib/db/client';
import { type Fen, sumFen } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';
import type { CoFundingRule } from '@/lib/plans/terms/co-funding-rule';
import { awardableFen, fundLinesOf } from '../load';
import { type CoFunded, cityPartOf, countiesOf, partsBy } from './county-parts';
import {
  askedOf,
  isOpen,
  openLines,
  partsOf,
  problemsBeforeSettling,
  problemsWithCoFunding,
  type Settlement,
  settlementsFor,
  shortfallOf,
  standingLines,
  whyOnly,
} from './rules';

export type CoFundingLineOfRound = Awaited<ReturnType<typeof linesOf>>[number] & {
  cityFen: Fen;
  countyFen: Fen;
  missingFen: Fen;
  /** What the round's office may make of it now; nothing while the county may still answer. */
  settlements: readonly Settlement[];
  /** Why there is but one; null where there is a choice. */
  only: ReturnType<typeof whyOnly>;
  /** What the award comes to without what is missing. */
  leftFen: Fen;
};

export type CoFundingOfRound = {
  rule: CoFundingRule;
  lines: CoFundingLineOfRound[];
  /** Awards of which a county is to be asked, and is not yet. */
  notAsked: number;
  problems: Problem[];
};

/** Where a round stands with its counties; null for one that asks nothing of them. */
export async function coFundingOfRound(tx: Tx, round: CoFunded, now: Date): Promise<CoFundingOfRound | null> {
  const rule = round.terms.awarding.coFunding;
  if (rule === null) return null;
  const [rows, awards, counties, lines] = [
    await linesOf(tx, round.id),
    await tx.decision.findMany({
      where: { roundId: round.id, outcome: 'AWARD', application: { status: 'SHORTLISTED' } },
      select: { applicationId: true, amountFen: true },
    }),
    await countiesOf(tx, round.id),
    await fundLinesOf(tx, round.id),
  ];
  const standing = rows.filter(({ status }) => standingLines.some((one) => one === status));
  const countyPart = partsBy(rule, { lines: standing, counties });
  const cityFen = sumFen(awards.map((award) => cityPartOf(award, countyPart).amountFen));
  const freeFen = awardableFen(lines, round.terms) - cityFen;
  const hasLine = new Set(standing.map(({ applicationId }) => applicationId));
  const notAsked = awards.filter(
    ({ applicationId, amountFen }) =>
      counties.has(applicationId) && !hasLine.has(applicationId) && askedOf(rule, amountFen) > 0n,
  ).length;
  const open = rows.filter(({ status }) => isOpen(status));
  const awaited = open.filter((line) => problemsBeforeSettling(line, now).length > 0);
  return {
    rule,
    notAsked,
    lines: rows.map((line) => {
      const missingFen = shortfallOf(line);
      const awardFen = line.application.decision?.amountFen ?? 0n;
      const maySettle = isOpen(line.status) && !awaited.includes(line);
      const money = { reaches: missingFen <= freeFen, leftFen: awardFen - missingFen };
      const settlements = maySettle ? settlementsFor(rule, money) : [];
      return {
        ...line,
        ...partsOf(awardFen, line),
        missingFen,
        leftFen: money.leftFen,
        settlements,
        only: whyOnly(rule, settlements),
      };
    }),
    problems: problemsWithCoFunding({ notAsked, asked: awaited.length, toSettle: open.length - awaited.length }),
  };
}

/** What calls for somebody first, then as the awards are ranked by their numbers. */
async function linesOf(tx: Tx, roundId: string) {
  const rows = await tx.coFundingLine.findMany({
    where: { roundId },
    orderBy: [{ application: { number: 'asc' } }, { askedAt: 'asc' }],
    select: {
      id: true,
      applicationId: true,
      status: true,
      askedFen: true,
      amountFen: true,
      dueAt: true,
      reason: true,
      answeredAt: true,
      settleReason: true,
      version: true,
      region: { select: { name: true, officeName: true } },
      fund: { select: { name: true } },
      application: {
        select: {
          title: true,
          number: true,
          organisation: { select: { name: true } },
          jointParts: partnersNamed,
          decision: { select: { amountFen: true } },
        },
      },
    },
  });
  const turn = (status: (typeof rows)[number]['status']): number =>
    openLines.some((open) => open === status) ? 0 : standingLines.some((one) => one === status) ? 1 : 2;
  return rows.toSorted((one, other) => turn(one.status) - turn(other.status));
}
