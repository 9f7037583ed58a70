import { describe, expect, it, test } from 'vitest';
import { jointPartLifecycle, stands } from '@/lib/applications/joint/lifecycle';
import { namesTogether } from '@/lib/applications/joint/names-together';
import { jointPartPolicy } from '@/lib/applications/joint/policy';
import { problemsBeforeRemindingPartner, problemsInAdding, problemsInParts } from '@/lib/applications/joint/rules';
import type { JointPartStatus } from '@/lib/db/generated/enums';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { jointTerms } from '@/lib/plans/terms/joint';
import { partnerGates } from '@/lib/plans/terms/partner-gates';

const terms = (said: object = {}) => jointTerms.parse({ mode: 'allowed', ...said });
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code.split('.').at(-1));
const partner = { id: 'p', name: '基金会', type: 'FOUNDATION' } as const;
const askedAt = new Date('2026-03-01T02:00:00Z');
const part = (status: JointPartStatus, shareFen = 0n) => ({ status, shareFen, askedAt, organisation: partner });

describe('adding a partner', () => {
  const adding = { joint: terms({ most: 1 }), leadId: 'lead', parts: [] };
  it.each<[string, Parameters<typeof problemsInAdding>, string[]]>([
    ['is allowed', [partner, adding], []],
    [
      'is not, where the round says nothing',
      [partner, { ...adding, joint: terms({ mode: 'none' }) }],
      ['jointNotAllowed'],
    ],
    ['of whom nobody knows', [null, adding], ['partnerNobody']],
    ['that is the lead', [partner, { ...adding, leadId: 'p' }], ['partnerIsLead']],
    ['that is there', [partner, { ...adding, parts: [{ organisationId: 'p', status: 'DECLINED' }] }], ['partnerThere']],
    ['that was taken out', [partner, { ...adding, parts: [{ organisationId: 'p', status: 'REMOVED' }] }], []],
    [
      'beyond how many there may be',
      [partner, { ...adding, parts: [{ organisationId: 'x', status: 'ASKED' }] }],
      ['partnersFull'],
    ],
    ['beside one that declined', [partner, { ...adding, parts: [{ organisationId: 'x', status: 'DECLINED' }] }], []],
    ['of another kind', [partner, { ...adding, joint: terms({ partners: ['ENTERPRISE'] }) }], ['partnerKind']],
  ])('%s', (_, given, found) => expect(codes(problemsInAdding(...given))).toEqual(found));
});

describe('before it is handed in', () => {
  const signed = { hasAgreement: true, isOutdated: false };
  const ready = { joint: terms({ most: 2 }), totalFen: 100n, ...signed, barred: [], overLimit: [] };
  it.each<[string, Parameters<typeof problemsInParts>, string[]]>([
    ['one alone needs nothing', [[], { ...ready, hasAgreement: false }], []],
    ['all is well', [[part('CONFIRMED', 100n)], ready], []],
    ['a part waits', [[part('ASKED')], ready], ['partWaits']],
    ['a part is declined', [[part('DECLINED')], ready], ['partnerDeclined']],
    ['no agreement', [[part('CONFIRMED')], { ...ready, hasAgreement: false }], ['agreementMissing']],
    ['an agreement of others', [[part('CONFIRMED')], { ...ready, isOutdated: true }], ['agreementOutdated']],
    ['shares beyond the budget', [[part('CONFIRMED', 60n), part('CONFIRMED', 41n)], ready], ['sharesOver']],
    ['too many', [[part('CONFIRMED'), part('CONFIRMED'), part('CONFIRMED')], ready], ['partnersFull']],
    ['a partner that is barred', [[part('CONFIRMED')], { ...ready, barred: ['基金会'] }], ['partnerBarred']],
    ['a partner over its limit', [[part('CONFIRMED')], { ...ready, overLimit: ['基金会'] }], ['partnerLimit']],
    [
      'a kind no longer asked for',
      [[part('CONFIRMED')], { ...ready, joint: terms({ partners: ['FILED'] }) }],
      ['partnerBarred'],
    ],
    ['no longer allowed', [[part('CONFIRMED')], { ...ready, joint: terms({ mode: 'none' }) }], ['jointNotAllowed']],
  ])('%s', (_, given, found) => expect(codes(problemsInParts(...given))).toEqual(found));

  test('each leads to the page of the parts, and who is waited for is named with the day', () => {
    const [waits] = problemsInParts([part('ASKED')], ready);
    expect(waits).toMatchObject({ field: 'parts', values: { partner: '基金会', since: '2026年3月1日' } });
  });
});

it.each([
  ['a part that waits', 'ASKED', '2026-03-01T02:00:00Z', '2026-03-02T02:00:00Z', []],
  ['the same day', 'ASKED', '2026-03-01T02:00:00Z', '2026-03-01T08:00:00Z', ['remindedToday']],
  ['a part confirmed', 'CONFIRMED', '2026-03-01T02:00:00Z', '2026-03-02T02:00:00Z', ['partNotWaiting']],
] as const)('a reminder of %s', (_, status, at, now, found) => {
  const entries = [{ act: 'ASKED', at: new Date(at) }] as const;
  expect(codes(problemsBeforeRemindingPartner({ status }, { entries, now: new Date(now) }))).toEqual(found);
});

test('whatever is changed is asked about anew; only what stands counts', () => {
  for (const status of ['ASKED', 'CONFIRMED', 'DECLINED'] as const)
    expect(jointPartLifecycle.move(status, 'change')).toBe('ASKED');
  expect(jointPartLifecycle.move('REMOVED', 'ask')).toBe('ASKED');
  expect((['ASKED', 'CONFIRMED', 'DECLINED', 'REMOVED'] as const).filter((status) => stands({ status }))).toEqual([
    'ASKED',
    'CONFIRMED',
  ]);
});

test('the lead’s people fill in, who signs for the partner confirms, and nobody else does either', () => {
  const of = (organisationId: string, role: 'OWNER' | 'EDITOR' | 'SIGNATORY' | 'FINANCE'): Actor => ({
    ...visitor,
    kind: 'person',
    personId: 'x',
    memberships: [{ organisationId, organisationName: '', roles: [role] }],
  });
  const subject = { organisationId: 'p', status: 'ASKED', application: { organisationId: 'lead' } };
  const may = (act: keyof typeof jointPartPolicy, actor: Actor) => jointPartPolicy[act](actor, subject);
  expect([
    may('change', of('lead', 'EDITOR')),
    may('change', of('lead', 'FINANCE')),
    may('change', of('p', 'OWNER')),
  ]).toEqual([true, false, false]);
  expect([
    may('confirm', of('p', 'SIGNATORY')),
    may('confirm', of('p', 'EDITOR')),
    may('confirm', of('lead', 'OWNER')),
  ]).toEqual([true, false, false]);
  expect(jointPartPolicy.view(of('p', 'FINANCE'), { ...subject, status: 'REMOVED' })).toBe(false);
  expect(may('view', of('other', 'OWNER'))).toBe(false);
});

test('of the round’s gates partners pass those that bar an organisation whatever its part, where the round says so', () => {
  const eligibility = [
    { kind: 'verified' as const },
    { kind: 'registeredMonths' as const, months: 12 },
    { kind: 'noUnfinishedProject' as const },
    { kind: 'declared' as const, key: 'd1', text: '已缴税' },
  ];
  const kinds = (judged: boolean) => partnerGates({ joint: terms({ judged }), eligibility }).map(({ kind }) => kind);
  expect([kinds(false), kinds(true)]).toEqual([[], ['verified', 'noUnfinishedProject']]);
});

test('the lead is named first', () => {
  expect(namesTogether('甲', [])).toBe('甲');
  expect(namesTogether('甲', [{ organisation: { name: '乙' } }, { organisation: { name: '丙' } }])).toBe('甲、乙、丙');
});
