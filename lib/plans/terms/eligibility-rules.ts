import { z } from 'zod';
import { OrganisationType } from '@/lib/db/generated/enums';

const years = z.number().int().min(0).max(10);

/** Standard rating of social organisations, 1A to 5A (domain D.2). */
export const ratingGrades = ['A1', 'A2', 'A3', 'A4', 'A5'] as const;

export const listsAsked = ['ABNORMAL_LIST', 'SERIOUS_VIOLATION_LIST', 'LOCAL_BLACKLIST'] as const;

/** Gates judged before typing, at submission and at award (domain B.3). Each kind has its own sentences in messages. */
export const eligibilityRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('verified') }),
  z.object({
    kind: z.literal('organisationTypes'),
    types: z.array(z.enum(OrganisationType)).min(1),
  }),
  z.object({ kind: z.literal('withinRegion'), regionPath: z.string(), regionName: z.string() }),
  /** Active in a region whatever it is registered in: its office is there, or it says which branch, team or service place is. */
  z.object({ kind: z.literal('activeInRegion'), regionPath: z.string(), regionName: z.string() }),
  /** Directed support (Yixing 定向扶持): only the organisations named may apply; named none, nobody may, and the round is not published. */
  z.object({
    kind: z.literal('directedOrganisations'),
    organisations: z.array(z.object({ id: z.string(), name: z.string() })).max(200),
  }),
  z.object({ kind: z.literal('registeredMonths'), months: z.number().int().min(1).max(240) }),
  z.object({ kind: z.literal('notListed'), list: z.enum(listsAsked), years }),
  /** A filed group has a host (承接单位) that both sides have confirmed here. */
  z.object({ kind: z.literal('hostConfirmed') }),
  /** No penalty decided within so many years (Guangzhou 11th: no major violation within 3). */
  z.object({ kind: z.literal('noPenalty'), years: z.number().int().min(1).max(10) }),
  /** With `strict`, 基本合格 is not enough. */
  z.object({
    kind: z.literal('inspectionPassed'),
    strict: z.boolean().default(false),
    /** Not asked of those founded less than so many months ago who have no inspection yet. */
    exceptMonths: z.number().int().min(1).max(60).optional(),
  }),
  /** Last year's annual report neither late nor failed (Longhua). */
  z.object({ kind: z.literal('reportOnTime') }),
  z.object({
    kind: z.literal('minimumRating'),
    grade: z.enum(ratingGrades),
    /** Not asked of those founded less than so many years ago. */
    exceptYears: z.number().int().min(1).max(10).optional(),
  }),
  /** An unfinished project of the city bars (Wujin). */
  z.object({ kind: z.literal('noUnfinishedProject') }),
  /** The last evaluation of a funded project, as recorded, did not fail. */
  z.object({ kind: z.literal('lastEvaluationPassed') }),
  /** No award in so many editions before this one of the same body. */
  z.object({ kind: z.literal('notAwardedBefore'), editions: z.number().int().min(1).max(10) }),
  /**
   * No other public money now; with `sameYear`, no award of this city's rounds in the same year either; with `lastYear`,
   * neither of them in the year before.
   */
  z.object({
    kind: z.literal('notFundedElsewhere'),
    sameYear: z.boolean().default(false),
    lastYear: z.boolean().optional(),
  }),
  /** What nobody can look up here (tax, social insurance): the applicant declares it at the start and again when submitting. */
  z.object({ kind: z.literal('declared'), key: z.string().regex(/^\w{1,40}$/), text: z.string().min(1).max(200) }),
]);

export type EligibilityRule = z.output<typeof eligibilityRule>;
export type RuleOf<Kind extends EligibilityRule['kind']> = Extract<EligibilityRule, { kind: Kind }>;
