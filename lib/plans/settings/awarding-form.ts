import { z } from 'zod';
import { filledRows, percent, whole, yuan, yuanOrNone } from '@/lib/kernel/form-values';
import { formatPercent, formatYuan } from '@/lib/kernel/money';
import { flag, line, requiredLine } from '@/lib/kernel/text';
import { typedFigure } from '@/lib/kernel/typed/figures';
import { planVersionInput } from '../schema';
import type { AwardingRules, Merit } from '../terms/awarding-rules';
import { type CoFundingRule, declinedRules } from '../terms/co-funding-rule';
import { ratingGrades } from '../terms/eligibility-rules';
import type { Terms } from '../terms/terms';

const invalid = 'kernel.problems.invalidValue';
const notAsked = z.literal('').transform(() => null);
const places = () => whole(1, 1_000, 'rounds.problems.places');

/** An option as its field on the page names it: 'partyGroup:YES'. */
const chosenAnswer = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]{0,39}:\w{1,40}$/, invalid)
  .transform((chosen) => {
    const [field = '', option = ''] = chosen.split(':');
    return { field, option };
  });

const merit = {
  label: requiredLine(60),
  rating: z.union([notAsked, z.enum(ratingGrades)], { message: invalid }).default(null),
  ownShare: z.union([notAsked, percent()]).default(null),
  answers: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .default([])
    .pipe(z.array(chosenAnswer).max(20)),
};
const points = z
  .string({ message: 'kernel.problems.required' })
  .transform(typedFigure)
  .pipe(z.string().regex(/^\d{1,2}(\.\d{1,2})?$/, 'rounds.problems.bonusPoints'));

/** What counties pay: only what belongs to the way that is chosen counts, the other fields say nothing. */
const term = {
  workingDays: whole(1, 60, 'rounds.problems.coFundingDays'),
  declined: z.enum(declinedRules, { message: 'kernel.problems.required' }),
};
const coFunding = z
  .discriminatedUnion('by', [
    z.object({ by: z.literal('none') }),
    z.object({
      by: z.literal('share'),
      share: percent().refine((bp) => bp > 0 && bp < 10_000, { message: 'rounds.problems.coFundingShare' }),
      ...term,
    }),
    z.object({
      by: z.literal('sum'),
      sum: yuan().refine((fen) => fen > 0n, { message: 'rounds.problems.coFundingSum' }),
      ...term,
    }),
  ])
  .default({ by: 'none' });

/** How a round is decided, as a form holds it. */
export const awardingInput = planVersionInput.extend({
  passLine: whole(0, 100),
  tiers: filledRows(z.object({ places: places(), amount: yuan() }), ['places', 'amount']),
  quotas: filledRows(z.object({ categoryCode: requiredLine(20), places: places() }), ['places', 'categoryCode']),
  unusedPlaces: z.enum(['open', 'others']).default('open'),
  grades: filledRows(z.object({ name: requiredLine(10), from: whole(0, 200) }), ['name', 'from']),
  bonuses: filledRows(z.object({ ...merit, points }), ['label', 'points']),
  extras: filledRows(z.object({ ...merit, amount: yuan() }), ['label', 'amount']),
  preferences: filledRows(z.object(merit), ['label']),
  organisingCost: yuanOrNone(),
  coFunding,
  departuresSigned: flag(),
  enablingBody: line(60).default(''),
});

type AwardingForm = z.output<typeof awardingInput>;

/** The terms that a form describes; all else of them stays. */
export function termsWithAwarding(form: AwardingForm, before: Terms): Terms {
  const awarding: AwardingRules = {
    tiers: form.tiers.map((tier) => ({ places: tier.places, amountFen: tier.amount })),
    quotas: form.quotas,
    unusedPlaces: form.unusedPlaces,
    grades: form.grades.toSorted((a, b) => b.from - a.from),
    bonuses: form.bonuses.map((bonus) => ({ ...meritOf(bonus), points: bonus.points })),
    extras: form.extras.map((extra) => ({ ...meritOf(extra), amountFen: extra.amount })),
    preferences: form.preferences.map(meritOf),
    organisingCostFen: form.organisingCost,
    coFunding: coFundingOf(form.coFunding),
    departures: form.departuresSigned ? 'signed' : 'free',
    enablingBody: form.enablingBody,
  };
  return { ...before, awarding, aggregation: { ...before.aggregation, passLine: form.passLine } };
}

function coFundingOf(form: AwardingForm['coFunding']): CoFundingRule | null {
  if (form.by === 'none') return null;
  const part = form.by === 'share' ? { by: form.by, shareBp: form.share } : { by: form.by, sumFen: form.sum };
  return { part, workingDays: form.workingDays, declined: form.declined };
}

function meritOf({ label, rating, ownShare, answers }: AwardingForm['preferences'][number]): Merit {
  return { label, rating, ownShareBp: ownShare, answers };
}

/** The values a form starts with. */
export function awardingToForm({ awarding, aggregation }: Terms) {
  const asTyped = ({ label, rating, ownShareBp, answers }: Merit) => ({
    label,
    rating: rating ?? '',
    ownShare: ownShareBp === null ? '' : formatPercent(ownShareBp),
    answers: answers.map(({ field, option }) => `${field}:${option}`),
  });
  return {
    passLine: String(aggregation.passLine),
    tiers: awarding.tiers.map((tier) => ({ places: String(tier.places), amount: formatYuan(tier.amountFen) })),
    quotas: awarding.quotas.map((quota) => ({ ...quota, places: String(quota.places) })),
    unusedPlaces: awarding.unusedPlaces,
    grades: awarding.grades.map(({ name, from }) => ({ name, from: String(from) })),
    bonuses: awarding.bonuses.map((bonus) => ({ ...asTyped(bonus), points: bonus.points })),
    extras: awarding.extras.map((extra) => ({ ...asTyped(extra), amount: formatYuan(extra.amountFen) })),
    preferences: awarding.preferences.map(asTyped),
    departuresSigned: awarding.departures === 'signed',
    enablingBody: awarding.enablingBody,
    organisingCost: awarding.organisingCostFen === 0n ? '' : formatYuan(awarding.organisingCostFen),
    coFunding: coFundingToForm(awarding.coFunding),
  };
}

function coFundingToForm(rule: CoFundingRule | null) {
  const empty = { by: 'none', share: '', sum: '', workingDays: '10', declined: 'carry' };
  if (rule === null) return empty;
  const { part, workingDays, declined } = rule;
  const amount = part.by === 'share' ? { share: formatPercent(part.shareBp) } : { sum: formatYuan(part.sumFen) };
  return { ...empty, by: part.by, ...amount, workingDays: String(workingDays), declined };
}
