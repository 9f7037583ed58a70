import { describe, expect, test } from 'vitest';
import { arrangedAnnouncement } from '@/lib/plans/announcing/announcement-order';

const sections = [
  { key: 'purpose', title: '一、目的' },
  { key: 'scope', title: '二、资助范围' },
  { key: 'note', title: '附注' },
  { key: 'contact', title: '三、联系方式' },
];
const titles = (edit: Parameters<typeof arrangedAnnouncement>[1]) =>
  arrangedAnnouncement(sections, edit).sections.map(({ title }) => title);

test('a section of the officer’s own goes to the end, numbered and with a key of its own', () => {
  expect(titles({ kind: 'add', title: '培训安排', after: '' })).toEqual([
    '一、目的',
    '二、资助范围',
    '附注',
    '三、联系方式',
    '四、培训安排',
  ]);
  expect(arrangedAnnouncement(sections, { kind: 'add', title: '甲', after: 'gone' })).toMatchObject({
    problems: [],
    touched: 'ownA',
  });
  const many = Array.from({ length: 11 }, (_, index) => ({ key: `k${index}`, title: '一、甲' }));
  expect(
    arrangedAnnouncement(many, { kind: 'add', title: '乙', after: '' })
      .sections.map(({ title }) => title)
      .slice(8),
  ).toEqual(['九、甲', '十、甲', '十一、甲', '十二、乙']);
});

test('a section of the officer’s own stands where it is put', () => {
  expect(titles({ kind: 'add', title: '培训安排', after: 'purpose' })).toEqual([
    '一、目的',
    '二、培训安排',
    '三、资助范围',
    '附注',
    '四、联系方式',
  ]);
});

test('moving numbers anew, and past an end does nothing', () => {
  expect(titles({ kind: 'move', key: 'contact', direction: 'up' })).toEqual([
    '一、目的',
    '二、资助范围',
    '三、联系方式',
    '附注',
  ]);
  expect(titles({ kind: 'move', key: 'purpose', direction: 'down' })).toEqual([
    '一、资助范围',
    '二、目的',
    '附注',
    '三、联系方式',
  ]);
  expect(titles({ kind: 'move', key: 'purpose', direction: 'up' })).toEqual(sections.map(({ title }) => title));
  expect(titles({ kind: 'move', key: 'contact', direction: 'down' })).toEqual(sections.map(({ title }) => title));
});

describe('removing', () => {
  test('what no call must have', () =>
    expect(titles({ kind: 'remove', key: 'purpose' })).toEqual(['一、资助范围', '附注', '二、联系方式']));

  test.each([
    ['scope', 'sectionMandatory'],
    ['nothing', 'sectionGone'],
  ])('%s is refused', (key, code) =>
    expect(arrangedAnnouncement(sections, { kind: 'remove', key }).problems).toMatchObject([
      { code: `rounds.problems.${code}` },
    ]),
  );

  test('the last one stays', () =>
    expect(
      arrangedAnnouncement([{ key: 'purpose', title: '一、目的' }], { kind: 'remove', key: 'purpose' }).problems,
    ).toMatchObject([{ code: 'rounds.problems.lastAnnouncementSection' }]));
});

test('there is an end to sections', () => {
  const many = Array.from({ length: 26 }, (_, index) => ({ key: `k${index}`, title: '一、甲' }));
  expect(arrangedAnnouncement(many, { kind: 'add', title: '乙', after: '' }).problems).toMatchObject([
    { code: 'rounds.problems.tooManyAnnouncementSections' },
  ]);
});
