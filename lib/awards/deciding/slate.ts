import type { DecisionOutcome } from '@/lib/db/generated/enums';
import type { Fen } from '@/lib/kernel/money';
import { type AwardingRules, isBelowLine } from '@/lib/plans/terms/awarding-rules';

export type Ranked = {
  applicationId: string;
  rank: number | null;
  /** The final score as text; null where nobody scored. */
  score: string | null;
  categoryCode: string | null;
  /** The most it may be granted: what it asked for, the cap, the share. */
  mostFen: Fen;
  /** What facts add to it, whatever it asked for. */
  extraFen: Fen;
  /** What it is given where no announced sum says it: as recommended, or the most. */
  offeredFen?: Fen;
};

export type SlateRule = Pick<AwardingRules, 'tiers' | 'quotas' | 'unusedPlaces'> & {
  /** How many are awarded where neither tiers nor quotas say it. */
  awardCount: number;
  reserveCount: number;
  passLine: number;
};

export type Planned = { applicationId: string; outcome: DecisionOutcome; amountFen: Fen; isBelowLine: boolean };

/** Where a line runs between equals: of `applicationIds` only `places` stand before it. */
export type TieAtLine = {
  line: 'award' | 'reserve' | 'tier' | 'category';
  /** The place the line follows, counted from 1; within the category where it is a category's. */
  place: number;
  categoryCode: string | null;
  applicationIds: string[];
};

type NoteLine = (
  group: readonly Ranked[],
  at: { line: TieAtLine['line']; place: number; categoryCode?: string },
) => void;

export type Slate = { planned: Planned[]; ties: TieAtLine[] };

/**
 * What the round's rules make of its ranking. Whoever has not reached the pass line is declined. Categories with places of
 * their own fill them first, each by rank; what they leave goes to the best of the others or stays open, as the round says;
 * without such places the first `awardCount` are awarded. Awards take the sums of the tiers in the order of their ranks
 * (never more than they may be granted), the next `reserveCount` wait in reserve.
 * A line that would run between two of the same rank is handed back as a tie: `chairOrder` names equals in the order in
 * which the chair takes them. `ranked` is in order of rank, the unranked last.
 */
export function slateOf(ranked: readonly Ranked[], rule: SlateRule, chairOrder: readonly string[] = []): Slate {
  const ordered = inOrder(ranked, chairOrder);
  const isSettled = ({ applicationId }: Ranked): boolean => chairOrder.includes(applicationId);
  const ties: TieAtLine[] = [];
  const note: NoteLine = (group, { line, place, categoryCode = null }) => {
    const equals = equalsAcross(group, place);
    if (equals.length === 0 || equals.every(isSettled)) return;
    ties.push({ line, place, categoryCode, applicationIds: equals.map(({ applicationId }) => applicationId) });
  };

  const able = ordered.filter((application) => !isBelowLine(application.score, rule.passLine));
  const awarded = rule.quotas.length > 0 ? byQuota(able, rule, note) : able.slice(0, rule.awardCount);
  if (rule.quotas.length === 0) note(able, { line: 'award', place: rule.awardCount });
  let place = 0;
  for (const { places } of rule.tiers.slice(0, -1)) note(awarded, { line: 'tier', place: (place += places) });
  const rest = able.filter((application) => !awarded.includes(application));
  if (rule.reserveCount > 0) note(rest, { line: 'reserve', place: rule.reserveCount });
  const reserves = rest.slice(0, rule.reserveCount);

  const planned = ranked.map((application): Planned => {
    const { applicationId } = application;
    const index = awarded.indexOf(application);
    if (index >= 0)
      return { applicationId, outcome: 'AWARD', amountFen: sumAt(index, application, rule), isBelowLine: false };
    const outcome = reserves.includes(application) ? 'RESERVE' : 'DECLINE';
    return { applicationId, outcome, amountFen: 0n, isBelowLine: isBelowLine(application.score, rule.passLine) };
  });
  return { planned, ties };
}

function byQuota(able: readonly Ranked[], { quotas, unusedPlaces }: SlateRule, note: NoteLine): Ranked[] {
  const own = quotas.flatMap(({ categoryCode, places }) => {
    const group = able.filter((application) => application.categoryCode === categoryCode);
    note(group, { line: 'category', place: places, categoryCode });
    return group.slice(0, places);
  });
  const unused = unusedPlaces === 'open' ? 0 : quotas.reduce((sum, { places }) => sum + places, 0) - own.length;
  const others = able.filter((application) => !own.includes(application));
  if (unused > 0) note(others, { line: 'award', place: unused });
  const picked = [...own, ...others.slice(0, unused)];
  return able.filter((application) => picked.includes(application));
}

/** The sum of the tier that a place falls in; beyond the last tier, and without tiers, what was recommended or may be granted. With what facts add. */
export function sumAt(
  index: number,
  { mostFen, extraFen, offeredFen = mostFen }: Pick<Ranked, 'mostFen' | 'extraFen' | 'offeredFen'>,
  { tiers }: Pick<SlateRule, 'tiers'>,
): Fen {
  let last = 0;
  const tier = tiers.find(({ places }) => index < (last += places));
  if (tier === undefined) return extraFen + offeredFen;
  return extraFen + (mostFen < tier.amountFen ? mostFen : tier.amountFen);
}

/** Equals stand as the chair ordered them, everybody else by rank. */
function inOrder(ranked: readonly Ranked[], chairOrder: readonly string[]): Ranked[] {
  const turn = ({ applicationId }: Ranked): number => {
    const place = chairOrder.indexOf(applicationId);
    return place < 0 ? chairOrder.length : place;
  };
  return ranked.toSorted(
    (a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) || turn(a) - turn(b),
  );
}

/** Those of one rank with somebody on each side of the line after `place`. */
function equalsAcross(group: readonly Ranked[], place: number): Ranked[] {
  const rank = group[place - 1]?.rank ?? null;
  return rank === null || group[place]?.rank !== rank ? [] : group.filter((application) => application.rank === rank);
}
