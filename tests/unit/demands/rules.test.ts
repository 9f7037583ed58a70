import { expect, test } from 'vitest';
import { problemsBeforeExtendingCall, problemsBeforePublishingCall } from '@/lib/demands/calls/call-rules';
import { callPhase, isOverdue, isTakingDemands, sourcesOffered } from '@/lib/demands/rules';
import { submitDemandInput } from '@/lib/demands/schema';
import { problemsBeforeSending } from '@/lib/demands/submitting/phone-code-rules';
import { hangzhouCategories } from '@/lib/demands/templates/hangzhou-categories';
import { consultationKinds } from '@/lib/demands/templates/jian-consultation-kinds';
import { isProvisional, verifyDueAt } from '@/lib/demands/verification/verify-due';
import { runningNumber } from '@/lib/regions/running-number';

const opensAt = new Date('2026-03-02T01:00:00Z');
const closesAt = new Date('2026-03-12T09:00:00Z');
const call = { status: 'OPEN', opensAt, closesAt } as const;

test('as an organisation submits only who belongs to one', () => {
  expect(sourcesOffered(['RESIDENT', 'ORGANISATION'], false)).toEqual(['RESIDENT']);
  expect(sourcesOffered(['RESIDENT', 'ORGANISATION'], true)).toEqual(['RESIDENT', 'ORGANISATION']);
});

test.each([
  ['2026-03-02T00:59:59.999Z', 'scheduled'],
  ['2026-03-02T01:00:00Z', 'open'],
  ['2026-03-12T09:00:00.999Z', 'open'],
  ['2026-03-12T09:00:01Z', 'closed'],
])('at %s the call is %s', (at, phase) => {
  expect(callPhase(call, new Date(at))).toBe(phase);
  expect(isTakingDemands(call, new Date(at))).toBe(phase === 'open');
});

test('drafts and cancelled calls take nothing', () => {
  expect(callPhase({ ...call, status: 'DRAFT' }, opensAt)).toBe('draft');
  expect(callPhase({ ...call, status: 'CANCELLED' }, opensAt)).toBe('cancelled');
});

test('a demand is overdue from the first instant after its last working day, until it is judged', () => {
  const verifyDueAt = new Date('2026-03-09T16:00:00Z');
  expect(isOverdue({ status: 'SUBMITTED', verifyDueAt }, new Date('2026-03-09T15:59:59Z'))).toBe(false);
  expect(isOverdue({ status: 'VERIFYING', verifyDueAt }, verifyDueAt)).toBe(true);
  expect(isOverdue({ status: 'PUBLISHED', verifyDueAt }, verifyDueAt)).toBe(false);
});

test('five working days skip a weekend; make-up days count', () => {
  expect(verifyDueAt(new Date('2026-03-02T02:00:00Z'), 5, [])).toEqual(new Date('2026-03-09T16:00:00Z'));
  // 2026-02-14 and 2026-02-28 are Saturdays worked for the Spring Festival.
  expect(verifyDueAt(new Date('2026-02-27T02:00:00Z'), 1, [])).toEqual(new Date('2026-02-28T16:00:00Z'));
});

test('a day in a year without a notice is provisional', () => {
  expect(isProvisional(new Date('2026-03-09T16:00:00Z'), [])).toBe(false);
  expect(isProvisional(new Date('2027-01-06T16:00:00Z'), [])).toBe(true);
});

test('everything missing is said at once', () => {
  const empty = {
    opensAt: null,
    closesAt: null,
    guidance: '',
    contactName: '',
    contactPhone: '',
    sources: [],
    categories: [],
  };
  expect(problemsBeforePublishingCall(empty, opensAt).map(({ field }) => field)).toEqual([
    'guidance',
    'contactName',
    'contactPhone',
    'opensAt',
    'closesAt',
    'sources',
    'categories',
  ]);
  const full = {
    ...empty,
    opensAt: closesAt,
    closesAt: opensAt,
    guidance: '说明',
    contactName: '王晓',
    contactPhone: '87000000',
    sources: ['RESIDENT' as const],
    categories: [{}],
  };
  expect(problemsBeforePublishingCall(full, closesAt).map(({ code }) => code)).toEqual([
    'demands.problems.closesBeforeOpens',
    'demands.problems.closesInPast',
  ]);
});

test('a window never shortens', () => {
  expect(problemsBeforeExtendingCall(call, closesAt, opensAt)).toMatchObject([{ code: 'demands.problems.notLater' }]);
  expect(problemsBeforeExtendingCall(call, new Date(closesAt.getTime() + 1000), opensAt)).toEqual([]);
});

test('codes: one a minute, five an hour for a number, twenty for an address; and a measure a day', () => {
  const now = new Date('2026-03-02T02:00:00Z');
  const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
  const limits = { now, ofDay: { phone: 10, address: 30 } };
  expect(problemsBeforeSending({ toPhone: [], toAddress: [] }, limits)).toEqual([]);
  expect(problemsBeforeSending({ toPhone: [ago(20)], toAddress: [ago(20)] }, limits)).toMatchObject([
    { code: 'demands.problems.codeTooSoon', values: { seconds: 40 } },
  ]);
  expect(
    problemsBeforeSending({ toPhone: [60, 120, 180, 240].map(ago), toAddress: [60, 120, 180, 240].map(ago) }, limits),
  ).toEqual([]);
  expect(problemsBeforeSending({ toPhone: [60, 120, 180, 240, 300].map(ago), toAddress: [] }, limits)).toMatchObject([
    { code: 'demands.problems.codesTooMany' },
  ]);
  expect(
    problemsBeforeSending({ toPhone: [], toAddress: Array.from({ length: 20 }, () => ago(600)) }, limits),
  ).toMatchObject([{ code: 'demands.problems.codesTooMany' }]);
  const hours = (...all: number[]) => all.map((hour) => ago(hour * 3600));
  expect(problemsBeforeSending({ toPhone: hours(2, 3, 4, 5, 6, 7, 8, 9), toAddress: [] }, limits)).toEqual([]);
  for (const sent of [
    { toPhone: hours(2, 3, 4, 5, 6, 7, 8, 9, 10, 11), toAddress: [] },
    { toPhone: [], toAddress: Array.from({ length: 30 }, () => ago(7200)) },
  ])
    expect(problemsBeforeSending(sent, limits)).toMatchObject([{ code: 'demands.problems.codesOfDay' }]);
});

test('numbers carry a check letter', () => {
  expect(runningNumber('XQ', { year: 2026, regionCode: '330102', sequence: 7 })).toMatch(
    /^XQ-2026-330102-00007-[0-9A-Z]$/,
  );
  expect(runningNumber('XQ', { year: 2026, regionCode: '330102-04', sequence: 7 })).toMatch(
    /^XQ-2026-330102-04-00007-\w$/,
  );
  for (const regionCode of ['33', '330102WANGJIANG'])
    expect(() => runningNumber('XQ', { year: 2026, regionCode, sequence: 7 })).toThrow(RangeError);
});

test('the shipped lists are those of Hangzhou and Ji’an', () => {
  expect(hangzhouCategories.map(({ code }) => code).join('')).toBe('ABCDEFGHI');
  const counts = ['自治事项', '困难事项', '纠纷事项'].map(
    (group) => consultationKinds.filter((kind) => kind.group === group).length,
  );
  expect(counts).toEqual([10, 7, 8]);
  expect(consultationKinds.filter(({ published }) => published).length).toBe(10);
  expect(new Set(consultationKinds.map(({ name }) => name)).size).toBe(25);
});

test('telephones are read as telephones write them, and consent is asked for', () => {
  const typed = {
    callId: 'c',
    categoryId: 'c',
    regionId: 'r',
    source: 'RESIDENT',
    title: '题',
    affected: '居民',
    problem: '问题',
  } as const;
  expect(
    submitDemandInput.parse({ ...typed, phone: '+86 １３８-1234-1234', code: ' 123 456', consent: 'on' }),
  ).toMatchObject({ phone: '13812341234', code: '123456', affectedCount: null, photos: [] });
  expect(submitDemandInput.safeParse(typed).error?.issues[0]?.message).toBe('demands.problems.consentMissing');
});
