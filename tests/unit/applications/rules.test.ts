import { describe, expect, it } from 'vitest';
import { applicationLifecycle } from '@/lib/applications/lifecycle';
import {
  correctionDueAt,
  problemsBeforeEditing,
  problemsBeforeTakingBack,
  problemsWithTime,
} from '@/lib/applications/rules';
import type { ApplicationStatus, RoundStatus } from '@/lib/db/generated/enums';

const round = {
  status: 'OPEN' as RoundStatus,
  opensAt: new Date('2026-03-01T01:00:00Z'),
  closesAt: new Date('2026-03-20T09:00:00Z'),
};
const codes = (
  status: ApplicationStatus,
  at: string,
  more: { due?: string; late?: string; round?: Partial<typeof round> } = {},
) =>
  problemsWithTime(
    {
      status,
      correctionDueAt: more.due === undefined ? null : new Date(more.due),
      lateUntil: more.late === undefined ? null : new Date(more.late),
      round: { ...round, ...more.round },
    },
    new Date(at),
  ).map(({ code }) => code.split('.').at(-1));

describe('problemsWithTime', () => {
  it.each([
    ['2026-03-01T00:59:59Z', ['notOpenYet']],
    ['2026-03-01T01:00:00Z', []],
    ['2026-03-20T09:00:00.999Z', []],
    ['2026-03-20T09:00:01Z', ['deadlinePassed']],
  ])('a draft at %s', (at, expected) => {
    expect(codes('DRAFT', at)).toEqual(expected);
  });

  it('lets a returned one be mended to the last second of its day, even after the round', () => {
    const due = '2026-04-01T15:59:59Z';
    expect(codes('RETURNED', '2026-04-01T15:59:59.500Z', { due })).toEqual([]);
    expect(codes('RETURNED', '2026-04-01T16:00:00Z', { due })).toEqual(['correctionOver']);
  });

  const late = '2026-03-22T09:00:00Z';
  it.each<[string, RoundStatus, string[]]>([
    ['2026-03-21T00:00:00Z', 'OPEN', []],
    ['2026-03-22T09:00:00.999Z', 'SCREENING', []],
    ['2026-03-22T09:00:01Z', 'OPEN', ['lateOver']],
    ['2026-03-21T00:00:00Z', 'REVIEWING', ['lateOver']],
    ['2026-03-21T00:00:00Z', 'CANCELLED', ['roundOver']],
    ['2026-03-01T00:00:00Z', 'OPEN', ['notOpenYet']],
  ])('a draft that was let in after the deadline, at %s of a round that is %s', (at, status, expected) => {
    expect(codes('DRAFT', at, { late, round: { status } })).toEqual(expected);
  });

  it('shortens no window: what closes later counts', () => {
    expect(codes('DRAFT', '2026-03-20T08:00:00Z', { late: '2026-03-19T00:00:00Z' })).toEqual([]);
  });

  it('says when a round takes nothing at all', () => {
    expect(codes('DRAFT', '2026-03-02T00:00:00Z', { round: { status: 'CANCELLED' } })).toEqual(['roundOver']);
  });
});

describe('problemsBeforeTakingBack', () => {
  it.each([
    ['2026-03-20T09:00:00.999Z', false, []],
    ['2026-03-20T09:00:01Z', false, ['deadlinePassed']],
    ['2026-03-19T09:00:00Z', true, ['screeningBegun']],
  ])('at %s, screened: %s', (at, isScreened, expected) => {
    const problems = problemsBeforeTakingBack({ round }, { isScreened, at: new Date(at) });
    expect(problems.map(({ code }) => code.split('.').at(-1))).toEqual(expected);
  });
});

describe('correctionDueAt', () => {
  it('is the end of the Shanghai day, whatever the hour of the return', () => {
    expect(correctionDueAt(new Date('2026-03-02T15:30:00Z'), 5)).toEqual(new Date('2026-03-07T15:59:59Z'));
    expect(correctionDueAt(new Date('2026-03-02T16:30:00Z'), 5)).toEqual(new Date('2026-03-08T15:59:59Z'));
  });
});

describe('problemsBeforeEditing', () => {
  it('knows only drafts and returned applications', () => {
    const editable = (Object.keys(applicationLifecycle.table) as ApplicationStatus[]).filter(
      (status) =>
        problemsBeforeEditing(
          { status, correctionDueAt: null, lateUntil: null, round },
          new Date('2026-03-02T00:00:00Z'),
        ).length === 0,
    );
    expect(editable).toEqual(['DRAFT', 'RETURNED']);
  });
});

describe('applicationLifecycle', () => {
  it('reaches every state from a draft', () => {
    const reached = new Set<ApplicationStatus>(['DRAFT']);
    for (const state of reached)
      for (const event of applicationLifecycle.eventsOf(state)) reached.add(applicationLifecycle.move(state, event));
    expect([...reached].sort()).toEqual(Object.keys(applicationLifecycle.table).sort());
  });
});
