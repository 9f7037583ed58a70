import { describe, expect, it, test } from 'vitest';
import { gatesFromForm, gatesInput, gatesToForm } from '@/lib/plans/settings/gates-form';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { type EligibilityRule, eligibilityRule } from '@/lib/plans/terms/eligibility-rules';
import { gateSets, withGateSet } from '@/lib/plans/terms/gate-sets';

const region = { path: '/city/', name: '某市' };
const directed = [{ id: 'o1', name: '某中心' }];
const every: EligibilityRule[] = [
  { kind: 'withinRegion', regionPath: region.path, regionName: region.name },
  { kind: 'activeInRegion', regionPath: region.path, regionName: region.name },
  { kind: 'directedOrganisations', organisations: directed },
  { kind: 'noPenalty', years: 3 },
  { kind: 'inspectionPassed', strict: true },
  { kind: 'reportOnTime' },
  { kind: 'minimumRating', grade: 'A3' },
  { kind: 'noUnfinishedProject' },
  { kind: 'notFundedElsewhere', sameYear: true },
  { kind: 'declared', key: 'tax', text: '依法纳税' },
];
const withExceptions: EligibilityRule[] = [
  { kind: 'inspectionPassed', strict: false, exceptMonths: 12 },
  { kind: 'minimumRating', grade: 'A3', exceptYears: 2 },
  { kind: 'lastEvaluationPassed' },
  { kind: 'notAwardedBefore', editions: 2 },
  { kind: 'notFundedElsewhere', sameYear: true, lastYear: true },
];
const sorted = (rules: readonly EligibilityRule[]) =>
  rules.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

test.each([
  ...suppliedTemplates.map(
    ({ key, terms }) => [key, terms.eligibility.map((rule) => eligibilityRule.parse(rule))] as const,
  ),
  ...gateSets.map(({ key, gates }) => [key, gates] as const),
  ['every kind', every] as const,
  ['exceptions and own history', withExceptions] as const,
])('the gates of %s survive their form', (_key, rules) => {
  const { directed: names, ...form } = gatesToForm(rules);
  const on = (value: boolean) => (value ? ('on' as const) : ('' as const));
  const posted = gatesInput.parse({
    ...form,
    planId: 'r',
    version: '1',
    directed: names,
    verified: on(form.verified),
    withinRegion: on(form.withinRegion),
    activeInRegion: on(form.activeInRegion),
    reportOnTime: on(form.reportOnTime),
    lastEvaluation: on(form.lastEvaluation),
    directedOnly: on(form.directedOnly),
    noUnfinishedProject: on(form.noUnfinishedProject),
    declared: [...form.declared, { key: '', text: '' }],
  });
  const found = posted.directed.join('') !== '' ? directed : [];
  expect(sorted(gatesFromForm(posted, { region, directed: found }))).toEqual(sorted(rules));
});

test('registration may be asked within a region that holds the plan’s own', () => {
  const within = { path: '/province/', name: '某省' };
  const form = gatesInput.parse({ planId: 'r', version: 1, withinRegion: 'on', activeInRegion: 'on', declared: [] });
  const rules = gatesFromForm(form, { region, within, directed: [] });
  expect(rules).toEqual([
    { kind: 'withinRegion', regionPath: '/province/', regionName: '某省' },
    { kind: 'activeInRegion', regionPath: '/city/', regionName: '某市' },
  ]);
  expect(gatesToForm(rules)).toMatchObject({ withinPath: '/province/', activeInRegion: true });
});

test('a new declaration gets a key of its own', () => {
  const posted = gatesInput.parse({
    planId: 'r',
    version: 1,
    declared: [
      { key: 'declared2', text: '甲' },
      { key: '', text: '乙' },
    ],
  });
  const keys = gatesFromForm(posted, { region, directed: [] }).map((rule) => rule.kind === 'declared' && rule.key);
  expect(new Set(keys).size).toBe(2);
});

describe('withGateSet', () => {
  const [guangzhou] = gateSets;
  if (guangzhou === undefined) throw new Error('no sets');

  it('replaces what the set asks in another way and keeps the rest', () => {
    const before: EligibilityRule[] = [
      { kind: 'notListed', list: 'ABNORMAL_LIST', years: 0 },
      { kind: 'notListed', list: 'LOCAL_BLACKLIST', years: 3 },
    ];
    const after = withGateSet(before, guangzhou);
    expect(after[0]).toEqual({ kind: 'notListed', list: 'ABNORMAL_LIST', years: 1 });
    expect(after).toContainEqual(before[1]);
    expect(after).toHaveLength(guangzhou.gates.length + 1);
  });

  it('is the same taken twice', () => {
    const once = withGateSet([], guangzhou);
    expect(withGateSet(once, guangzhou)).toEqual(once);
  });
});
