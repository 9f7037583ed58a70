import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { judgeEligibility, mayDraft } from '@/lib/applications/gates/eligibility';
import type { EligibilityFacts } from '@/lib/applications/gates/gate';
import { eligibilityRule } from '@/lib/plans/terms/eligibility-rules';

const today = '2026-03-31';
const facts: EligibilityFacts = {
  id: 'o1',
  status: 'VERIFIED',
  type: 'FOUNDATION',
  region: { path: '/c/d/s/' },
  establishedOn: '2025-02-28',
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
type EligibilityRuleInput = z.input<typeof eligibilityRule>;

const isMet = (rule: EligibilityRuleInput, more: Partial<EligibilityFacts> = {}) =>
  judgeEligibility(
    { ...facts, ...more },
    { eligibility: [eligibilityRule.parse(rule)], maxApplicationsPerOrganisation: 1 },
    today,
  )[0]?.met;

describe('judgeEligibility', () => {
  it.each<[string, EligibilityRuleInput, Partial<EligibilityFacts>, boolean]>([
    ['verified', { kind: 'verified' }, {}, true],
    ['not verified', { kind: 'verified' }, { status: 'PENDING' }, false],
    ['right type', { kind: 'organisationTypes', types: ['FOUNDATION'] }, {}, true],
    ['wrong type', { kind: 'organisationTypes', types: ['FILED'] }, {}, false],
    ['inside', { kind: 'withinRegion', regionPath: '/c/d/', regionName: '某区' }, {}, true],
    ['outside', { kind: 'withinRegion', regionPath: '/c/e/', regionName: '某区' }, {}, false],
    ['old enough, counted to the end of a shorter month', { kind: 'registeredMonths', months: 13 }, {}, true],
    ['a day too young', { kind: 'registeredMonths', months: 13 }, { establishedOn: '2025-03-01' }, false],
    ['no date on record', { kind: 'registeredMonths', months: 1 }, { establishedOn: null }, false],
    [
      'listed now',
      { kind: 'notListed', list: 'ABNORMAL_LIST', years: 0 },
      { standings: [standing('ABNORMAL_LIST', '2026-01-01')] },
      false,
    ],
    [
      'listed on another list',
      { kind: 'notListed', list: 'ABNORMAL_LIST', years: 0 },
      { standings: [standing('LOCAL_BLACKLIST', '2026-01-01')] },
      true,
    ],
    [
      'removed today',
      { kind: 'notListed', list: 'ABNORMAL_LIST', years: 0 },
      { standings: [standing('ABNORMAL_LIST', '2026-01-01', today)] },
      true,
    ],
    [
      'removed within the years',
      { kind: 'notListed', list: 'LOCAL_BLACKLIST', years: 3 },
      { standings: [standing('LOCAL_BLACKLIST', '2020-01-01', '2023-04-01')] },
      false,
    ],
    [
      'removed before',
      { kind: 'notListed', list: 'LOCAL_BLACKLIST', years: 3 },
      { standings: [standing('LOCAL_BLACKLIST', '2020-01-01', '2023-03-31')] },
      true,
    ],
    ['no inspection', { kind: 'inspectionPassed' }, {}, false],
    [
      'the latest inspection counts',
      { kind: 'inspectionPassed' },
      {
        standings: [
          standing('ANNUAL_INSPECTION', '2024-01-01', null, 'FAILED'),
          standing('ANNUAL_INSPECTION', '2025-01-01', null, 'BASICALLY_PASSED'),
        ],
      },
      true,
    ],
    [
      'failed',
      { kind: 'inspectionPassed' },
      { standings: [standing('ANNUAL_INSPECTION', '2025-01-01', null, 'FAILED')] },
      false,
    ],
  ])('%s', (_name, rule, more, expected) => {
    expect(isMet(rule, more)).toBe(expected);
  });

  const penalty = (from: string) => ({ standings: [standing('PENALTY', from)] });
  const report = (year: number, conclusion: string) => standing('ANNUAL_INSPECTION', `${year}-01-01`, null, conclusion);
  const rating = (from: string, to: string | null, grade: string) => standing('RATING', from, to, grade);
  const strict: EligibilityRuleInput = { kind: 'inspectionPassed', strict: true };
  const threeYears: EligibilityRuleInput = { kind: 'noPenalty', years: 3 };
  const onTime: EligibilityRuleInput = { kind: 'reportOnTime' };
  const atLeast4A: EligibilityRuleInput = { kind: 'minimumRating', grade: 'A4' };
  const unfinished: EligibilityRuleInput = { kind: 'noUnfinishedProject' };
  const funded: EligibilityRuleInput = { kind: 'notFundedElsewhere', sameYear: true };
  const directed: EligibilityRuleInput = {
    kind: 'directedOrganisations',
    organisations: [{ id: 'o1', name: '某中心' }],
  };
  const declared: EligibilityRuleInput = { kind: 'declared', key: 'tax', text: '依法纳税' };

  it.each<[string, EligibilityRuleInput, Partial<EligibilityFacts>, boolean, string]>([
    ['no penalty ever', threeYears, {}, true, 'never'],
    ['penalised a day within the years', threeYears, penalty('2023-04-01'), false, 'unmet'],
    ['penalised exactly so many years ago', threeYears, penalty('2023-03-31'), true, 'longAgo'],
    ['a penalty that begins tomorrow', threeYears, penalty('2026-04-01'), true, 'never'],
    [
      'strict: basically passed is not enough',
      strict,
      { standings: [report(2025, 'BASICALLY_PASSED')] },
      false,
      'unmet',
    ],
    ['strict: passed', strict, { standings: [report(2025, 'PASSED')] }, true, 'met'],
    [
      'a late report is no passed inspection',
      { kind: 'inspectionPassed' },
      { standings: [report(2025, 'LATE')] },
      false,
      'unmet',
    ],
    ['last year on time', onTime, { standings: [report(2025, 'PASSED'), report(2024, 'LATE')] }, true, 'met'],
    ['last year late', onTime, { standings: [report(2025, 'LATE'), report(2024, 'PASSED')] }, false, 'unmet'],
    ['before it is due, the year before counts', onTime, { standings: [report(2024, 'PASSED')] }, true, 'met'],
    ['no report at all', onTime, {}, false, 'unknown'],
    ['rated high enough', atLeast4A, { standings: [rating('2022-01-01', '2027-01-01', 'A5')] }, true, 'met'],
    ['rated too low', atLeast4A, { standings: [rating('2022-01-01', '2027-01-01', 'A3')] }, false, 'low'],
    [
      'the newer rating in force counts',
      atLeast4A,
      { standings: [rating('2022-01-01', '2027-01-01', 'A5'), rating('2025-01-01', '2030-01-01', 'A3')] },
      false,
      'low',
    ],
    [
      'the last day before it expires',
      atLeast4A,
      { standings: [rating('2021-04-01', '2026-04-01', 'A4')] },
      true,
      'met',
    ],
    ['the day it expires', atLeast4A, { standings: [rating('2021-03-31', today, 'A4')] }, false, 'expired'],
    ['a rating from tomorrow on', atLeast4A, { standings: [rating('2026-04-01', null, 'A4')] }, false, 'unknown'],
    ['no unfinished project', unfinished, {}, true, 'met'],
    ['unfinished', unfinished, { standings: [standing('UNFINISHED_PROJECT', '2025-01-01')] }, false, 'unmet'],
    ['closed today', unfinished, { standings: [standing('UNFINISHED_PROJECT', '2025-01-01', today)] }, true, 'met'],
    [
      'funded elsewhere',
      funded,
      { standings: [standing('OTHER_FUNDING', '2025-01-01', '2026-04-01')] },
      false,
      'unmet',
    ],
    [
      'funded until yesterday',
      funded,
      { standings: [standing('OTHER_FUNDING', '2025-01-01', '2026-03-31')] },
      true,
      'met',
    ],
    ['awarded in the city this year', funded, { awards: [{ yearsAgo: 0, editionsAgo: null }] }, false, 'awarded'],
    [
      'awarded, but the round does not ask',
      { kind: 'notFundedElsewhere' },
      { awards: [{ yearsAgo: 0, editionsAgo: null }] },
      true,
      'met',
    ],
    ['directed at it', directed, {}, true, 'met'],
    ['directed at others', directed, { id: 'o2' }, false, 'unmet'],
    ['declared', declared, { declared: ['tax'] }, true, 'met'],
    ['not declared', declared, { declared: ['other'] }, false, 'unmet'],
    [
      'listed until tomorrow',
      { kind: 'notListed', list: 'ABNORMAL_LIST', years: 0 },
      { standings: [standing('ABNORMAL_LIST', '2026-01-01', '2026-04-01')] },
      false,
      'listed',
    ],
  ])('%s, with its reason', (_name, rule, more, met, because) => {
    expect(
      judgeEligibility(
        { ...facts, ...more },
        { eligibility: [eligibilityRule.parse(rule)], maxApplicationsPerOrganisation: 1 },
        today,
      )[0],
    ).toMatchObject({ met, because });
  });

  it('asks for last year once its report is due', () => {
    const judged = (on: string) =>
      judgeEligibility(
        { ...facts, standings: [report(2024, 'PASSED')] },
        { eligibility: [eligibilityRule.parse(onTime)], maxApplicationsPerOrganisation: 1 },
        on,
      )[0];
    expect(judged('2026-05-31')).toMatchObject({ met: true });
    expect(judged('2026-06-01')).toMatchObject({ met: false, curable: true, values: { year: '2025' } });
  });

  it('lets a date be added that was left empty at the registration', () => {
    const [age] = judgeEligibility(
      { ...facts, establishedOn: null },
      { eligibility: [{ kind: 'registeredMonths', months: 12 }], maxApplicationsPerOrganisation: 1 },
      today,
    );
    expect(age).toMatchObject({ met: false, curable: true, because: 'unknown' });
  });

  it('counts applications last, and lets people draft while only curable gates are shut', () => {
    const terms = { eligibility: [{ kind: 'verified' } as const], maxApplicationsPerOrganisation: 1 };
    expect(mayDraft(judgeEligibility({ ...facts, status: 'PENDING' }, terms, today))).toBe(true);
    expect(mayDraft(judgeEligibility({ ...facts, otherApplications: 1 }, terms, today))).toBe(false);
  });
});
