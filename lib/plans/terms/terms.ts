import { z } from 'zod';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import { formRule } from '@/lib/forms/expressions/form-rule-schema';
import { arrivals } from './arrival';
import { awardingAsJson, awardingRules } from './awarding-rules';
import { commitmentModes } from './commitment';
import { eligibilityRule } from './eligibility-rules';
import { executionMonths } from './execution';
import { categoryGrant, topicSums } from './grant-range';
import { jointTerms } from './joint';
import { lateEntryTerms } from './late-entry';
import { recommendationTerms } from './recommendation';

/**
 * What differs from city to city, as one versioned document per round. Money is in fen as decimal strings in JSON
 * (JSON numbers lose exactness), ratios in basis points (1/100 of a percent).
 */
const fen = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(BigInt);
const basisPoints = z.number().int().min(0).max(10_000);

/** A share of a fund's awarded money that must go to some categories (domain C8: lottery money in Ningxia). */
const minimumShare = z.object({
  /** One fund of the round, or all its funds of one kind taken together. */
  of: z.discriminatedUnion('by', [
    z.object({ by: z.literal('fund'), fundId: z.string() }),
    z.object({
      by: z.literal('kind'),
      kind: z.enum(['WELFARE_LOTTERY', 'FISCAL_SPECIAL', 'CHARITY_FUND', 'MATCHING', 'SUBSCRIPTION']),
    }),
  ]),
  categoryCodes: z.array(z.string()).min(1),
  minBp: basisPoints,
  label: z.string().min(1).max(100),
});

/** Whom a point of the checklist is asked of: each kind is proved by a paper of its own, or by none. */
export const askedOf = [
  'ALL',
  'REGISTERED',
  'FILED',
  'ENTERPRISE',
  'PUBLIC_INSTITUTION',
  'PEOPLES_ORGANISATION',
  'NATURAL_PERSON',
] as const;

/** Characters of one, and how many a point may have. */
const [PHRASE, MOST_PHRASES] = [200, 10];

const checklistItem = z.object({
  key: z.string().regex(/^\w{1,40}$/),
  label: z.string().min(1).max(200),
  of: z.enum(askedOf).default('ALL'),
  /** What an officer often writes of it when an application is given back; put in by one press, and theirs to change. */
  phrases: z.array(z.string().min(1).max(PHRASE)).max(MOST_PHRASES).default([]),
});

const document = z.object({
  perProjectCapFen: fen,
  /** The least one project may ask for; with the cap itself, every project asks for exactly that. 0: no least. */
  minGrantFen: fen.default(0n),
  /** Grant as a share of the whole project at most, e.g. 6000 = 60 %. */
  maxGrantBp: basisPoints,
  maxApplicationsPerOrganisation: z.number().int().min(1).max(100),
  /** Over all tracks of the edition together; read from the edition's main round only. Null when not asked. */
  maxAcrossTracks: z.number().int().min(1).max(100).nullable().default(null),
  /** How a submission counts that straddles the deadline. */
  arrival: z.enum(arrivals).default('BEGUN'),
  lateEntry: lateEntryTerms.default(() => lateEntryTerms.parse({})),
  /** Organisations apply to one of the round's published topics (选题), never without one. */
  applyPerTopic: z.boolean().default(false),
  /** Grants of single categories, where they differ from the round's. */
  categoryGrants: z.array(categoryGrant).max(30).default([]),
  topicSum: z.enum(topicSums).optional(),
  /** How documents said 'exact' before a topic's sum could be a most. */
  topicSumIsExact: z.boolean().optional(),
  /** Topics with fewer applicants are not reviewed without a reason; null when not asked (R8: three). */
  leastPerTopic: z.number().int().min(1).max(100).nullable().default(null),
  /** How long a project is carried out from the signing of its agreement; null: between the days of the round's timetable. */
  executionMonths: executionMonths.nullable().default(null),
  eligibility: z.array(eligibilityRule),
  commitment: z.enum(commitmentModes).default('electronic'),
  joint: jointTerms.default(() => jointTerms.parse({})),
  budget: z.object({
    items: z.array(z.object({ code: z.string(), name: z.string() })).min(1),
    caps: z.array(
      z.object({
        codes: z.array(z.string()).min(1),
        base: z.enum(['grant', 'total']),
        maxBp: basisPoints,
        label: z.string(),
      }),
    ),
    forbiddenCodes: z.array(z.string()),
  }),
  recommendation: recommendationTerms.default(() => recommendationTerms.parse({})),
  screening: z.object({
    checklist: z.array(checklistItem),
    /** Reasons for which an application is ineligible. */
    reasons: z.array(z.object({ code: z.string(), label: z.string() })),
    correctionDays: z.number().int().min(1).max(60),
    /** Working days from an application's arrival to its verdict, without those in which it is mended; null when no term is set. */
    workingDays: z.number().int().min(1).max(60).nullable().default(null),
  }),
  aggregation: z.object({
    /** From this many judges on, the highest and the lowest sheet are dropped (domain §I). */
    trimFrom: z.number().int().min(3).max(99),
    decimals: z.number().int().min(0).max(4),
    bonusPolicy: z.enum(['cap100', 'over']),
    /** Comment duty (domain D.6). */
    commentBelow: z.number().min(0).max(100),
    commentAbove: z.number().min(0).max(200),
    commentMinCharacters: z.number().int().min(0).max(500),
    passLine: z.number().min(0).max(100),
  }),
  awarding: awardingRules.default(() => awardingRules.parse({})),
  publicity: z.object({ workingDays: z.number().int().min(1).max(60), countFirstDay: z.boolean() }),
  /** `minimumShares`, under the name that stored documents bear. */
  portfolioFloors: z.array(minimumShare).max(20).default([]),
  /** What must hold between the answers of the form; judged at submission (decision 8). */
  formRules: z.array(formRule).max(50).default([]),
});

/** Reads the stored document. */
export const termsSchema = document.transform(
  ({ portfolioFloors: minimumShares, topicSumIsExact = false, topicSum, ...terms }) => ({
    ...terms,
    minimumShares,
    topicSum: topicSum ?? (topicSumIsExact ? 'exact' : 'indication'),
  }),
);

export type Terms = z.output<typeof termsSchema>;
/** As it lies in the database and in templates: money as decimal text. */
export type TermsInput = z.input<typeof termsSchema>;
export type MinimumShare = Terms['minimumShares'][number];

/** The document as JSON can hold it. */
export function termsAsJson({
  minimumShares: portfolioFloors,
  awarding,
  categoryGrants,
  ...terms
}: Terms): Omit<TermsInput, 'formRules'> & { formRules: FormRule[] } {
  return {
    ...terms,
    portfolioFloors,
    awarding: awardingAsJson(awarding),
    categoryGrants: categoryGrants.map(({ categoryCode, leastFen, mostFen }) => ({
      categoryCode,
      leastFen: String(leastFen),
      mostFen: String(mostFen),
    })),
    perProjectCapFen: String(terms.perProjectCapFen),
    minGrantFen: String(terms.minGrantFen),
  };
}
