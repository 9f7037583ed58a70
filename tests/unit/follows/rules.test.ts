import { expect, test } from 'vitest';
import { followLifecycle } from '@/lib/follows/lifecycle';
import { lastDigestAt, problemsInFollow, problemsWithLink, problemsWithMany } from '@/lib/follows/rules';

test.each([
  ['a Monday before nine', '2026-03-02T00:59:59Z', '2026-02-23T01:00:00Z'],
  ['a Monday at nine', '2026-03-02T01:00:00Z', '2026-03-02T01:00:00Z'],
  ['a Wednesday', '2026-03-04T10:00:00Z', '2026-03-02T01:00:00Z'],
  ['a Sunday night that is Monday in Shanghai', '2026-03-08T17:00:00Z', '2026-03-02T01:00:00Z'],
  ['a Sunday', '2026-03-08T10:00:00Z', '2026-03-02T01:00:00Z'],
])('the digest on %s is that of the Monday before', (_when, now, digest) => {
  expect(lastDigestAt(new Date(now))).toEqual(new Date(digest));
});

test.each([
  [{ kinds: ['CALL'], email: '' }, false, []],
  [{ kinds: [], email: '' }, false, ['kinds']],
  [{ kinds: ['CALL'], email: '' }, true, ['email']],
  [{ kinds: ['CALL'], email: 'a@example.cn' }, true, []],
])('%j of a visitor (%s) lacks %j', (asked, isVisitor, fields) => {
  expect(problemsInFollow(asked, isVisitor).map(({ field }) => field)).toEqual(fields);
});

test('a link is good for a week, and so many are followed at most', () => {
  const askedAt = new Date('2026-03-02T01:00:00Z');
  expect(problemsWithLink(askedAt, new Date('2026-03-09T01:00:00Z'))).toEqual([]);
  expect(problemsWithLink(askedAt, new Date('2026-03-09T01:00:01Z'))).toHaveLength(1);
  expect([problemsWithMany(19).length, problemsWithMany(20).length]).toEqual([0, 1]);
});

test('what has ended is over', () => {
  expect(followLifecycle.eventsOf('ASKED')).toEqual(['confirm', 'end']);
  expect(followLifecycle.eventsOf('ACTIVE')).toEqual(['end']);
  expect(followLifecycle.eventsOf('ENDED')).toEqual([]);
});
