import { expect, it } from 'vitest';
import type { z } from 'zod';
import type { EligibilityFacts } from '@/lib/applications/gates/gate';
import { judgeGate } from '@/lib/applications/gates/judge-gate';
import { eligibilityRule } from '@/lib/plans/terms/eligibility-rules';

type EligibilityRuleInput = z.input<typeof eligibilityRule>;

const facts: EligibilityFacts = {
  id: 'o1',
  status: 'VERIFIED',
  type: 'FOUNDATION',
  region: { path: '/c/d/s/' },
  establishedOn: '2015-02-28',
  standings: [],
  host: '',
  otherApplications: 0,
  awards: [],
  activePlace: '',
  declared: [],
};
const standing = (kind: string, from: string, to: string | null = null, conclusion = '') => ({
  kind,
  from,
  to,
  conclusion,
  reason: '某事由',
});
const report = (year: number, conclusion: string) => standing('ANNUAL_INSPECTION', `${year}-01-01`, null, conclusion);
const funded: EligibilityRuleInput = { kind: 'notFundedElsewhere', sameYear: true };
const lastYear: EligibilityRuleInput = { kind: 'notFundedElsewhere', sameYear: true, lastYear: true };
const twoEditions: EligibilityRuleInput = { kind: 'notAwardedBefore', editions: 2 };
const evaluated: EligibilityRuleInput = { kind: 'lastEvaluationPassed' };
const newExcepted: EligibilityRuleInput = { kind: 'inspectionPassed', exceptMonths: 12 };
const youngExcepted: EligibilityRuleInput = { kind: 'minimumRating', grade: 'A3', exceptYears: 2 };
const award = (yearsAgo: number, editionsAgo: number | null = null) => ({ yearsAgo, editionsAgo });
const otherMoney = (from: string, to: string | null) => ({ standings: [standing('OTHER_FUNDING', from, to)] });
const evaluation = (on: string, conclusion: string) => standing('PROJECT_EVALUATION', on, null, conclusion);

it.each<[string, EligibilityRuleInput, Partial<EligibilityFacts>, boolean, string]>([
  ['awarded last year, but only this year is asked', funded, { awards: [award(1)] }, true, 'met'],
  ['awarded last year', lastYear, { awards: [award(1)] }, false, 'awardedLastYear'],
  ['awarded the year before that', lastYear, { awards: [award(2)] }, true, 'met'],
  ['other money last year, ended since', lastYear, otherMoney('2024-01-01', '2025-01-02'), false, 'lastYear'],
  ['other money that ended as last year began', lastYear, otherMoney('2024-01-01', '2025-01-01'), true, 'met'],
  ['other money now', lastYear, otherMoney('2026-01-01', null), false, 'unmet'],
  ['other money in years to come', lastYear, otherMoney('2026-05-01', null), true, 'met'],
  ['never awarded', twoEditions, {}, true, 'never'],
  ['awarded the edition before', twoEditions, { awards: [award(1, 1)] }, false, 'unmet'],
  ['awarded two editions before', twoEditions, { awards: [award(3, 5), award(1, 2)] }, false, 'unmet'],
  ['awarded longer ago', twoEditions, { awards: [award(2, 3)] }, true, 'longAgo'],
  ['awarded by another body', twoEditions, { awards: [award(0)] }, true, 'never'],
  ['never evaluated', evaluated, {}, true, 'never'],
  ['evaluation failed', evaluated, { standings: [evaluation('2026-03-31', 'FAILED')] }, false, 'unmet'],
  ['evaluation fails tomorrow', evaluated, { standings: [evaluation('2026-04-01', 'FAILED')] }, true, 'never'],
  [
    'a later evaluation passed',
    evaluated,
    { standings: [evaluation('2024-03-01', 'FAILED'), evaluation('2025-03-01', 'PASSED')] },
    true,
    'met',
  ],
  ['newly founded without an inspection', newExcepted, { establishedOn: '2025-04-01' }, true, 'exempt'],
  ['founded exactly so many months ago', newExcepted, { establishedOn: '2025-03-31' }, false, 'unknown'],
  ['founded on a day nobody knows', newExcepted, { establishedOn: null }, false, 'unknown'],
  [
    'newly founded, but inspected and failed',
    newExcepted,
    { establishedOn: '2025-04-01', standings: [report(2025, 'FAILED')] },
    false,
    'unmet',
  ],
  ['too young for a rating', youngExcepted, { establishedOn: '2024-04-01' }, true, 'exempt'],
  ['old enough for a rating', youngExcepted, { establishedOn: '2024-03-31' }, false, 'unknown'],
])('%s', (_name, rule, more, met, because) => {
  const found = judgeGate(eligibilityRule.parse(rule), { ...facts, ...more }, '2026-03-31');
  expect(found).toMatchObject({ met, because });
});
