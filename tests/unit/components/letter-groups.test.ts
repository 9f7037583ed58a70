import { expect, test } from 'vitest';
import { letterGroups, subjectParts } from '@/components/people/letter-groups';

const now = new Date('2026-11-29T02:00:00Z');
const letter = (id: string, at: string, isRead = true, isOneTime = false) => ({
  id,
  isOneTime,
  createdAt: new Date(at),
  readAt: isRead ? now : null,
});

test('unread letters come first, then today, the week and what is older, and last what opened the door', () => {
  const letters = [
    letter('way in', '2026-11-28T18:00:00Z', false, true),
    letter('today', '2026-11-28T17:00:00Z'),
    letter('week', '2026-11-28T15:00:00Z'),
    letter('unread', '2026-11-23T02:00:00Z', false),
    letter('sixth day', '2026-11-23T02:00:00Z'),
    letter('older', '2026-11-22T02:00:00Z'),
  ];
  const groups = letterGroups(letters, { now, since: null }).map(({ group, letters: own }) => [
    group,
    ...own.map(({ id }) => id),
  ]);
  expect(groups).toEqual([
    ['unread', 'unread'],
    ['today', 'today'],
    ['week', 'week', 'sixth day'],
    ['earlier', 'older'],
    ['oneTime', 'way in'],
  ]);
});

test('what is read while one is there keeps its place until one leaves', () => {
  const read = letter('read just now', '2026-11-22T02:00:00Z');
  const shown = (since: Date | null) => letterGroups([read], { now, since }).map(({ group }) => group);
  expect([shown(now), shown(new Date(now.getTime() + 1)), shown(null)]).toEqual([['unread'], ['earlier'], ['earlier']]);
});

test.each([
  ['请补正申报材料：“乐龄之家”项目', '请补正申报材料', '“乐龄之家”项目'],
  ['公创平台：请设置登录密码', '请设置登录密码', ''],
  ['已收到申报：甲：乙', '已收到申报', '甲：乙'],
])('%s', (subject, act, about) => {
  expect(subjectParts(subject)).toEqual({ act, about });
});
