import { z } from 'zod';
import { filledRows, percent, whole, wholeOrNull, yuan, yuanOrNone } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { formatPercent, formatYuan } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { flag, line, prose, requiredLine } from '@/lib/kernel/text';
import { askedOf, type Terms, termsAsJson } from '@/lib/plans/terms/terms';
import { planVersionInput } from '../schema';
import { arrivals } from '../terms/arrival';
import { commitmentModes } from '../terms/commitment';
import { topicSums } from '../terms/grant-range';
import { keyOfLine } from './key-of-line';
import { numbered, withCodes } from './made-codes';

/** Of a line that is there already; empty for a new one. */
const code = (longest: number) => line(longest).default('');

/** One a line, in the order in which they are offered; one that is written twice is one. */
const phrasesByLine = prose(limits.account)
  .default('')
  .transform((text) => [...new Set(text.split('\n').map((one) => one.trim()))].filter((one) => one !== ''))
  .pipe(
    z
      .array(z.string().max(200, { message: 'rounds.problems.phraseTooLong' }))
      .max(10, { message: 'rounds.problems.phrasesTooMany' }),
  );

/** The terms as a form holds them. Empty numbers mean "not asked". */
export const termsInput = planVersionInput.extend({
  perProjectCap: yuan(),
  minGrant: yuanOrNone(),
  maxGrant: percent(),
  maxApplications: whole(1, 100),
  maxAcrossTracks: wholeOrNull(1, 100),
  arrival: z.enum(arrivals, { message: 'kernel.problems.required' }).default('BEGUN'),
  commitment: z.enum(commitmentModes, { message: 'kernel.problems.required' }).default('electronic'),
  lateDays: whole(0, 30).default(5),
  lateIsPublic: flag(),
  applyPerTopic: flag(),
  topicSum: z.enum(topicSums, { message: 'kernel.problems.required' }).default('indication'),
  leastPerTopic: wholeOrNull(1, 100),
  executionLeast: wholeOrNull(1, 60),
  executionMost: wholeOrNull(1, 60),
  items: filledRows(z.object({ code: code(10), name: requiredLine(40), forbidden: flag() }), ['name']),
  caps: filledRows(
    z.object({
      /** Items by their codes, ticked. */
      codes: z
        .union([z.string(), z.array(z.string())])
        .default([])
        .transform((ticks) => [ticks].flat()),
      base: z.enum(['grant', 'total'], { message: 'kernel.problems.required' }),
      max: percent(),
      label: requiredLine(60),
    }),
    ['codes', 'max', 'label'],
  ),
  checklist: filledRows(
    z.object({
      key: line(40).default(''),
      label: requiredLine(200),
      of: z.enum(askedOf).default('ALL'),
      phrases: phrasesByLine,
    }),
    ['label', 'phrases'],
  ),
  reasons: filledRows(z.object({ code: code(30), label: requiredLine(100) }), ['label']),
  correctionDays: whole(1, 60),
  screeningDays: wholeOrNull(1, 60),
  trimFrom: whole(3, 99),
  decimals: whole(0, 4),
  bonusPolicy: z.enum(['cap100', 'over'], { message: 'kernel.problems.required' }),
  commentBelow: whole(0, 100),
  commentAbove: whole(0, 200),
  commentMinCharacters: whole(0, 500),
  workingDays: whole(1, 60),
  countFirstDay: flag(),
});

type TermsForm = z.output<typeof termsInput>;

/** The terms that a form describes; gates, minimum shares, awarding, levels, categories' grants and rules between answers are made on pages of their own and stay. */
export function termsFromForm(form: TermsForm, before: Terms): Terms {
  const { caps, checklist, workingDays, countFirstDay, trimFrom, decimals, bonusPolicy } = form;
  const { eligibility, joint, minimumShares, formRules, awarding, categoryGrants, aggregation, recommendation } =
    before;
  const spokenOf = JSON.stringify(termsAsJson(before));
  const isTaken = (code: string): boolean => spokenOf.includes(`"${code}"`);
  const items = withCodes(form.items, { codes: numbered('B'), isTaken });
  const known = new Set(items.map(({ code: of }) => of));
  return {
    eligibility,
    minimumShares,
    joint,
    formRules,
    awarding,
    categoryGrants,
    recommendation,
    perProjectCapFen: form.perProjectCap,
    minGrantFen: form.minGrant,
    maxGrantBp: form.maxGrant,
    maxApplicationsPerOrganisation: form.maxApplications,
    maxAcrossTracks: form.maxAcrossTracks,
    arrival: form.arrival,
    commitment: form.commitment,
    lateEntry: { mostDays: form.lateDays, isPublic: form.lateIsPublic },
    applyPerTopic: form.applyPerTopic,
    topicSum: form.topicSum,
    leastPerTopic: form.leastPerTopic,
    executionMonths: form.executionMost === null ? null : { least: form.executionLeast ?? 0, most: form.executionMost },
    budget: {
      items: items.map(({ code: of, name }) => ({ code: of, name })),
      // An item that was removed is capped no more.
      caps: caps.map(({ codes, base, max, label }) => ({
        codes: codes.filter((of) => known.has(of)),
        base,
        maxBp: max,
        label,
      })),
      forbiddenCodes: items.filter(({ forbidden }) => forbidden).map((item) => item.code),
    },
    screening: {
      checklist: checklist.map((item, index) => ({ ...item, key: item.key || keyOfLine('item', checklist, index) })),
      reasons: withCodes(form.reasons, { codes: numbered('R'), isTaken }),
      correctionDays: form.correctionDays,
      workingDays: form.screeningDays,
    },
    aggregation: {
      trimFrom,
      decimals,
      bonusPolicy,
      commentBelow: form.commentBelow,
      commentAbove: form.commentAbove,
      commentMinCharacters: form.commentMinCharacters,
      passLine: aggregation.passLine,
    },
    publicity: { workingDays, countFirstDay },
  };
}

/** The values a form starts with. */
export function termsToForm(terms: Terms) {
  return {
    perProjectCap: formatYuan(terms.perProjectCapFen),
    executionLeast: terms.executionMonths?.least || '',
    executionMost: terms.executionMonths?.most ?? '',
    minGrant: terms.minGrantFen === 0n ? '' : formatYuan(terms.minGrantFen),
    maxGrant: formatPercent(terms.maxGrantBp),
    checklist: terms.screening.checklist.map(({ phrases, ...item }) => ({ ...item, phrases: phrases.join('\n') })),
    items: terms.budget.items.map((item) => ({ ...item, forbidden: terms.budget.forbiddenCodes.includes(item.code) })),
    caps: terms.budget.caps.map(({ codes, base, maxBp, label }) => ({
      codes,
      base,
      max: formatPercent(maxBp),
      label,
    })),
  };
}

/** At least so long, but how long at most: a period that begins with the agreement has an end. */
export const problemsInMonths = ({ executionLeast: least, executionMost: most }: TermsForm): Problem[] =>
  problemIf(least !== null && (most === null || least > most), {
    code: 'rounds.problems.executionMonths',
    field: 'executionMost',
  });

/** What a budget could not be judged by. */
export function problemsInTerms({ budget, screening, minGrantFen, perProjectCapFen }: Terms): Problem[] {
  const nothing = problemIf(budget.items.length === 0, { code: 'rounds.problems.noItems', field: 'items.0.name' });
  const twice = budget.items.flatMap(({ code, name }, index): Problem[] =>
    budget.items.slice(0, index).some((other) => other.code === code || other.name === name)
      ? [{ code: 'rounds.problems.itemTwice', field: `items.${index}.name` }]
      : [],
  );
  const empty = budget.caps.flatMap(({ codes }, index): Problem[] =>
    codes.length === 0 ? [{ code: 'rounds.problems.capWithoutItem', field: `caps.${index}.codes` }] : [],
  );
  const again = screening.reasons.flatMap(({ code, label }, index): Problem[] =>
    screening.reasons.slice(0, index).some((other) => other.code === code || other.label === label)
      ? [{ code: 'rounds.problems.reasonTwice', field: `reasons.${index}.label` }]
      : [],
  );
  const least = problemIf(minGrantFen > perProjectCapFen, {
    code: 'rounds.problems.leastOverCap',
    field: 'minGrant',
  });
  return [...nothing, ...twice, ...least, ...empty, ...again];
}
