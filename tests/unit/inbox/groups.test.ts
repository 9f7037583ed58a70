import { describe, expect, it } from 'vitest';
import { byDueTime, countOf, groupOf } from '@/lib/inbox/groups';
import type { Waiting } from '@/lib/kernel/waiting';

/** A Wednesday, ten in the morning in Shanghai. */
const now = new Date('2026-03-04T02:00:00Z');
const waiting = (key: string, dueAt: string | null): Waiting => ({
  key,
  messageKey: 'organisations.waiting.toVerify',
  about: key,
  href: '/',
  verbKey: 'organisations.waiting.verify',
  dueAt: dueAt === null ? null : new Date(dueAt),
});

describe('groupOf', () => {
  it.each([
    ['2026-03-04T01:59:59Z', 'overdue'],
    ['2026-03-04T15:59:59Z', 'today'],
    ['2026-03-04T16:00:00Z', 'soon'],
    ['2026-03-08T15:59:59Z', 'soon'],
    ['2026-03-08T16:00:00Z', 'later'],
  ])('puts what is due at %s under %s', (at, group) => {
    expect(groupOf(new Date(at), now)).toBe(group);
  });

  it('sets apart what has no date', () => expect(groupOf(null, now)).toBe('undated'));

  it('never puts off the next two days, on a Saturday neither', () => {
    const saturday = new Date('2026-03-07T02:00:00Z');
    expect(groupOf(new Date('2026-03-09T02:00:00Z'), saturday)).toBe('soon');
    expect(groupOf(new Date('2026-03-10T02:00:00Z'), saturday)).toBe('later');
  });
});

describe('byDueTime', () => {
  it('puts overdue first and what has no date last, in the order given', () => {
    const rows = [
      waiting('none 1', null),
      waiting('next', '2026-03-05T02:00:00Z'),
      waiting('none 2', null),
      waiting('over', '2026-03-01T02:00:00Z'),
    ];
    expect(byDueTime(rows).map(({ key }) => key)).toEqual(['over', 'next', 'none 1', 'none 2']);
    expect(countOf(rows, now)).toEqual({ count: 4, overdue: 1 });
  });
});
