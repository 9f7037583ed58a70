import { describe, expect, it } from 'vitest';
import { judgeEligibility, mayDraft, type EligibilityFacts } from '@/lib/applications/eligibility';
import type { EligibilityRule } from '@/lib/rounds/rules-document';

const today = '2026-03-31';
const facts: EligibilityFacts = { status: 'VERIFIED', type: 'FOUNDATION', region: { path: '/c/d/s/' }, establishedOn: '2025-02-28', standings: [], otherApplications: 0 };
const standing = (kind: string, from: string, to: string | null = null, conclusion = '') => ({ kind, from, to, conclusion });
const isMet = (rule: EligibilityRule, more: Partial<EligibilityFacts> = {}) =>
  judgeEligibility({ ...facts, ...more }, { eligibility: [rule], maxApplicationsPerOrganisation: 1 }, today)[0]?.met;

describe('judgeEligibility', () => {
  it.each<[string, EligibilityRule, Partial<EligibilityFacts>, boolean]>([
    ['verified', { kind: 'verified' }, {}, true],
    ['not verified', { kind: 'verified' }, { status: 'PENDING' }, false],
    ['right type', { kind: 'organisationTypes', types: ['FOUNDATION'] }, {}, true],
    ['wrong type', { kind: 'organisationTypes', types: ['FILED'] }, {}, false],
    ['inside', { kind: 'withinRegion', regionPath: '/c/d/', regionName: '某区' }, {}, true],
    ['outside', { kind: 'withinRegion', regionPath: '/c/e/', regionName: '某区' }, {}, false],
    ['old enough, counted to the end of a shorter month', { kind: 'registeredMonths', months: 13 }, {}, true],
    ['a day too young', { kind: 'registeredMonths', months: 13 }, { establishedOn: '2025-03-01' }, false],
    ['no date on record', { kind: 'registeredMonths', months: 1 }, { establishedOn: null }, false],
    ['listed now', { kind: 'notListed', list: 'ABNORMAL_LIST', years: 0 }, { standings: [standing('ABNORMAL_LIST', '2026-01-01')] }, false],
    ['listed on another list', { kind: 'notListed', list: 'ABNORMAL_LIST', years: 0 }, { standings: [standing('LOCAL_BLACKLIST', '2026-01-01')] }, true],
    ['removed today', { kind: 'notListed', list: 'ABNORMAL_LIST', years: 0 }, { standings: [standing('ABNORMAL_LIST', '2026-01-01', today)] }, true],
    ['removed within the years', { kind: 'notListed', list: 'LOCAL_BLACKLIST', years: 3 }, { standings: [standing('LOCAL_BLACKLIST', '2020-01-01', '2023-04-01')] }, false],
    ['removed before', { kind: 'notListed', list: 'LOCAL_BLACKLIST', years: 3 }, { standings: [standing('LOCAL_BLACKLIST', '2020-01-01', '2023-03-31')] }, true],
    ['no inspection', { kind: 'inspectionPassed' }, {}, false],
    ['the latest inspection counts', { kind: 'inspectionPassed' }, { standings: [standing('ANNUAL_INSPECTION', '2024-01-01', null, 'FAILED'), standing('ANNUAL_INSPECTION', '2025-01-01', null, 'BASICALLY_PASSED')] }, true],
    ['failed', { kind: 'inspectionPassed' }, { standings: [standing('ANNUAL_INSPECTION', '2025-01-01', null, 'FAILED')] }, false],
  ])('%s', (_name, rule, more, expected) => {
    expect(isMet(rule, more)).toBe(expected);
  });

  it('counts applications last, and lets people draft while only curable gates are shut', () => {
    const rules = { eligibility: [{ kind: 'verified' } as const], maxApplicationsPerOrganisation: 1 };
    expect(mayDraft(judgeEligibility({ ...facts, status: 'PENDING' }, rules, today))).toBe(true);
    expect(mayDraft(judgeEligibility({ ...facts, otherApplications: 1 }, rules, today))).toBe(false);
  });
});
