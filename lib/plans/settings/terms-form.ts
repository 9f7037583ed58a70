import { z } from 'zod';
import { filledRows, percent, whole, wholeOrNull, yuan } from '@/lib/kernel/form-values';
import { formatPercent, formatYuan } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';
import { flag, line, requiredLine } from '@/lib/kernel/text';
import { halfWidth } from '@/lib/kernel/typed/figures';
import { askedOf, type Terms } from '@/lib/plans/terms/terms';
import { planVersionInput } from '../schema';
import { keyOfLine } from './key-of-line';

/** Codes as an officer types them: 'B3、B4', 'B3 B4'. */
const codes = line(100).transform((typed) =>
  halfWidth(typed)
    .split(/[\s,、]+/)
    .filter(Boolean),
);

/** The terms as a form holds them. Empty numbers mean "not asked". */
export const termsInput = planVersionInput.extend({
  perProjectCap: yuan(),
  minGrant: yuan().default(0n),
  maxGrant: percent(),
  maxApplications: whole(1, 100),
  maxAcrossTracks: wholeOrNull(1, 100),
  applyPerTopic: flag(),
  topicSumIsExact: flag(),
  leastPerTopic: wholeOrNull(1, 100),
  items: filledRows(
    z.object({ code: requiredLine(10).transform(halfWidth), name: requiredLine(40), forbidden: flag() }),
    ['code', 'name'],
  ),
  caps: filledRows(
    z.object({
      codes,
      base: z.enum(['grant', 'total'], { message: 'kernel.problems.required' }),
      max: percent(),
      label: requiredLine(60),
    }),
    ['codes', 'max', 'label'],
  ),
  checklist: filledRows(
    z.object({ key: line(40).default(''), label: requiredLine(200), of: z.enum(askedOf).default('ALL') }),
    ['label'],
  ),
  reasons: filledRows(z.object({ code: requiredLine(30).transform(halfWidth), label: requiredLine(100) }), [
    'code',
    'label',
  ]),
  correctionDays: whole(1, 60),
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

/** The terms that a form describes; gates, minimum shares, awarding and rules between answers are made on pages of their own and stay. */
export function termsFromForm(
  form: TermsForm,
  before: Pick<Terms, 'eligibility' | 'minimumShares' | 'formRules' | 'awarding' | 'aggregation'>,
): Terms {
  const { items, caps, checklist, workingDays, countFirstDay, trimFrom, decimals, bonusPolicy } = form;
  const { eligibility, minimumShares, formRules, awarding, aggregation } = before;
  return {
    eligibility,
    minimumShares,
    formRules,
    awarding,
    perProjectCapFen: form.perProjectCap,
    minGrantFen: form.minGrant,
    maxGrantBp: form.maxGrant,
    maxApplicationsPerOrganisation: form.maxApplications,
    maxAcrossTracks: form.maxAcrossTracks,
    applyPerTopic: form.applyPerTopic,
    topicSumIsExact: form.topicSumIsExact,
    leastPerTopic: form.leastPerTopic,
    budget: {
      items: items.map(({ code, name }) => ({ code, name })),
      caps: caps.map(({ codes: capped, base, max, label }) => ({ codes: capped, base, maxBp: max, label })),
      forbiddenCodes: items.filter(({ forbidden }) => forbidden).map(({ code }) => code),
    },
    screening: {
      checklist: checklist.map((item, index) => ({ ...item, key: item.key || keyOfLine('item', checklist, index) })),
      reasons: form.reasons,
      correctionDays: form.correctionDays,
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
    minGrant: terms.minGrantFen === 0n ? '' : formatYuan(terms.minGrantFen),
    maxGrant: formatPercent(terms.maxGrantBp),
    items: terms.budget.items.map((item) => ({ ...item, forbidden: terms.budget.forbiddenCodes.includes(item.code) })),
    caps: terms.budget.caps.map(({ codes: capped, base, maxBp, label }) => ({
      codes: capped.join(' '),
      base,
      max: formatPercent(maxBp),
      label,
    })),
  };
}

/** Codes that a budget could not be judged by. */
export function problemsInTerms({ budget, screening, minGrantFen, perProjectCapFen }: Terms): Problem[] {
  const known = budget.items.map(({ code }) => code);
  const problems: Problem[] = known.length === 0 ? [{ code: 'rounds.problems.noItems', field: 'items.0.code' }] : [];
  known.forEach((code, index) => {
    if (known.indexOf(code) !== index)
      problems.push({ code: 'rounds.problems.itemTwice', field: `items.${index}.code` });
  });
  if (minGrantFen > perProjectCapFen) problems.push({ code: 'rounds.problems.leastOverCap', field: 'minGrant' });
  budget.caps.forEach(({ codes: capped }, index) => {
    const unknown = capped.filter((code) => !known.includes(code));
    if (unknown.length > 0 || capped.length === 0) {
      problems.push({
        code: 'rounds.problems.capUnknownItem',
        field: `caps.${index}.codes`,
        values: { codes: unknown.join(' ') },
      });
    }
  });
  screening.reasons.forEach(({ code }, index) => {
    if (screening.reasons.findIndex((other) => other.code === code) !== index)
      problems.push({ code: 'rounds.problems.reasonTwice', field: `reasons.${index}.code` });
  });
  return problems;
}
