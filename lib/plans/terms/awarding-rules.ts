import { z } from 'zod';
import { Exact } from '@/lib/kernel/decimal';
import { coFundingAsJson, coFundingRule } from './co-funding-rule';
import { ratingGrades } from './eligibility-rules';

/** Money in fen as decimal text, as everywhere in the terms. */
const fen = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(BigInt);

/** An option of a question with choices, by the keys of both. */
const answer = z.object({ field: z.string(), option: z.string() });

/**
 * What may speak for an application without anybody's judgement: read from records or worked out, never typed by an
 * expert. Any one of what is named is enough (R4: a party group, a rating, own money of a fifth, …).
 */
const merit = z.object({
  label: z.string().min(1).max(60),
  /** A rating of at least this grade, in force on the day the stage is closed. */
  rating: z.enum(ratingGrades).nullable().default(null),
  /** Own money's share of the whole budget, at least; in basis points. */
  ownShareBp: z.number().int().min(1).max(10_000).nullable().default(null),
  answers: z.array(answer).max(20).default([]),
});

export const awardingRules = z.object({
  /** Sums by place: with 10 places at 30,000 and 20 at 10,000, places 1–10 and 11–30. Empty: each its own sum. */
  tiers: z
    .array(z.object({ places: z.number().int().min(1).max(1_000), amountFen: fen }))
    .max(10)
    .default([]),
  /** Places set aside for a category; empty: all compete for all. */
  quotas: z
    .array(z.object({ categoryCode: z.string(), places: z.number().int().min(1).max(1_000) }))
    .max(30)
    .default([]),
  /** A category's places that nobody takes: left open, or given to the best of the others. */
  unusedPlaces: z.enum(['open', 'others']).default('open'),
  /** Names of grades by the score from which they hold, the highest first; below the last one has none. */
  grades: z
    .array(z.object({ name: z.string().min(1).max(10), from: z.number().min(0).max(200) }))
    .max(10)
    .default([]),
  /** Points added to the final score, each with its reason. */
  bonuses: z
    .array(merit.extend({ points: z.string().regex(/^\d{1,2}(\.\d{1,2})?$/) }))
    .max(10)
    .default([]),
  /** Sums paid beside what the place gives, each with its reason (R7: 2,000 for a league group that is new). */
  extras: z
    .array(merit.extend({ amountFen: fen }))
    .max(10)
    .default([]),
  /** 同等条件下优先: between equal scores the one that meets an earlier line goes first. */
  preferences: z.array(merit).max(10).default([]),
  /** What of the money pays for organising the round itself and is not awarded. */
  organisingCostFen: fen.default(0n),
  /** What counties pay of each award; null where the round's own money pays all of it. */
  coFunding: coFundingRule.nullable().default(null),
  /** Whether a better ranked project is passed over only with a reason that a second officer signs; rounds from before never asked. */
  departures: z.enum(['free', 'signed']).default('free'),
  /** Who else signs the agreement beside the office and the grantee: a body that enables and monitors; '' for two parties. */
  enablingBody: z.string().max(60).default(''),
});

export type AwardingRules = z.output<typeof awardingRules>;
export type Merit = AwardingRules['preferences'][number];
export type Bonus = AwardingRules['bonuses'][number];
export type Extra = AwardingRules['extras'][number];

/** As JSON can hold it. */
export const awardingAsJson = ({ tiers, extras, organisingCostFen, coFunding, ...rules }: AwardingRules) => ({
  ...rules,
  tiers: tiers.map(({ places, amountFen }) => ({ places, amountFen: String(amountFen) })),
  extras: extras.map(({ amountFen, ...merit }) => ({ ...merit, amountFen: String(amountFen) })),
  organisingCostFen: String(organisingCostFen),
  coFunding: coFundingAsJson(coFunding),
});

/** How many places the rules give out in all; null where they leave it to the decision. */
export function placesIn({ tiers, quotas }: Pick<AwardingRules, 'tiers' | 'quotas'>): number | null {
  const rows = tiers.length > 0 ? tiers : quotas;
  return rows.length === 0 ? null : rows.reduce((sum, { places }) => sum + places, 0);
}

/** The name of the grade a score has; null below the last one, without a score, and where the round knows no grades. */
export function gradeOf(score: string | null, grades: AwardingRules['grades']): string | null {
  if (score === null) return null;
  return grades.toSorted((a, b) => b.from - a.from).find(({ from }) => Number(score) >= from)?.name ?? null;
}

/** Whether a score stays under the pass line, where nothing may be awarded; who has no score stands on neither side. */
export const isBelowLine = (score: string | null, passLine: number): boolean =>
  score !== null && new Exact(score).lessThan(passLine);
