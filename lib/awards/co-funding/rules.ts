import type { CoFundingStatus } from '@/lib/db/generated/enums';
import { type Fen, formatYuan, shareOf } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { CoFundingRule } from '@/lib/plans/terms/co-funding-rule';

/** That hold: an award has at most one of them. */
export const standingLines = [
  'ASKED',
  'SHORT',
  'DECLINED',
  'CONFIRMED',
  'CARRIED',
  'REDUCED',
] as const satisfies CoFundingStatus[];

/** That nobody has settled: decisions are not released over them. */
export const openLines = ['ASKED', 'SHORT', 'DECLINED'] as const satisfies CoFundingStatus[];

export const isOpen = (status: CoFundingStatus): boolean => openLines.some((open) => open === status);

export type Line = { status: CoFundingStatus; askedFen: Fen; amountFen: Fen };

/** What a county is asked for of an award; never more than the award. */
export function askedOf({ part }: CoFundingRule, awardFen: Fen): Fen {
  if (part.by === 'share') return shareOf(awardFen, part.shareBp);
  return part.sumFen < awardFen ? part.sumFen : awardFen;
}

export type CountyPart = {
  /** What the county has confirmed. */
  confirmedFen: Fen;
  /** What of its part nobody has promised, and nobody has settled either. */
  openFen: Fen;
};

/** A county's part as its line stands: nothing counts as confirmed that it has not promised. */
export const countyPartOf = ({ status, askedFen, amountFen }: Line): CountyPart => ({
  confirmedFen: amountFen,
  openFen: isOpen(status) ? askedFen - amountFen : 0n,
});

/** What does not fall to the city as the line stands: what the county is asked for until that is settled, then what it confirmed. */
export function countyFenOf(line: Line): Fen {
  const { confirmedFen, openFen } = countyPartOf(line);
  return confirmedFen + openFen;
}

type Money = Record<'awardedFen' | 'confirmedFen' | 'openFen', Fen>;

/** What the city itself pays of awards of which counties pay a part: what is not settled yet is nobody's. */
export const cityShareOf = ({ awardedFen, confirmedFen, openFen }: Money): Fen => awardedFen - confirmedFen - openFen;

/** How an award is paid: the two parts always add up to it. */
export function partsOf(awardFen: Fen, line: Line | null): { cityFen: Fen; countyFen: Fen } {
  const countyFen = line === null ? 0n : countyFenOf(line);
  return { cityFen: awardFen - countyFen, countyFen };
}

/** What of the county's part is missing, once it has answered or its time is over. */
export const shortfallOf = ({ askedFen, amountFen }: Pick<Line, 'askedFen' | 'amountFen'>): Fen => askedFen - amountFen;

export const settlements = ['carry', 'reduce', 'drop'] as const;
export type Settlement = (typeof settlements)[number];

type Reach = {
  /** The city's lines hold what is missing. */
  reaches: boolean;
  /** What the award would come to without it. */
  leftFen: Fen;
};

/** By the round's rule; where the city is to pay and its money does not reach, the award shrinks or falls. What shrinks to nothing falls. */
export function settlementsFor({ declined }: CoFundingRule, { reaches, leftFen }: Reach): readonly Settlement[] {
  if (declined === 'carry' && reaches) return ['carry'];
  const others: readonly Settlement[] = declined === 'carry' ? ['reduce', 'drop'] : [declined];
  return leftFen > 0n ? others : ['drop'];
}

/** Where only one way is left: which, and what leaves it; null where there is a choice. */
export function whyOnly({ declined }: CoFundingRule, possible: readonly Settlement[]): Settlement | 'nothing' | null {
  const [only, ...others] = possible;
  if (only === undefined || others.length > 0) return null;
  return only === 'drop' && declined !== 'drop' ? 'nothing' : only;
}

type Answer = { amountFen: Fen; reason: string };

/** A county gives what it was asked for, or less with a reason; nothing at all is declined, not confirmed. */
export function problemsInAnswer({ amountFen, reason }: Answer, { askedFen }: Pick<Line, 'askedFen'>): Problem[] {
  return [
    ...problemIf(amountFen <= 0n, { code: 'awards.problems.coFundingNothing', field: 'amount' }),
    ...problemIf(amountFen > askedFen, {
      code: 'awards.problems.coFundingOverAsked',
      field: 'amount',
      values: { asked: formatYuan(askedFen) },
    }),
    ...problemIf(amountFen > 0n && amountFen < askedFen && reason === '', {
      code: 'awards.problems.coFundingLessWhy',
      field: 'reason',
    }),
  ];
}

type Awaited = { status: CoFundingStatus; dueAt: Date };

/** While a county may still answer, nobody answers for it. */
export const problemsBeforeSettling = ({ status, dueAt }: Awaited, now: Date): Problem[] =>
  problemIf(status === 'ASKED' && now <= dueAt, { code: 'awards.problems.coFundingNotDue' });

/** A decision under which a county was asked is not changed behind its back. */
export const problemsWithStanding = (count: number): Problem[] =>
  problemIf(count > 0, { code: 'awards.problems.coFundingStands', values: { count } });

type Standing = { notAsked: number; asked: number; toSettle: number };

/** What of it keeps decisions from being released. */
export const problemsWithCoFunding = ({ notAsked, asked, toSettle }: Standing): Problem[] => [
  ...problemIf(notAsked > 0, { code: 'awards.problems.coFundingNotAsked', values: { count: notAsked } }),
  ...problemIf(asked > 0, { code: 'awards.problems.coFundingAwaited', values: { count: asked } }),
  ...problemIf(toSettle > 0, { code: 'awards.problems.coFundingToSettle', values: { count: toSettle } }),
];
