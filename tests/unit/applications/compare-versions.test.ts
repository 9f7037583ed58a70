import { describe, expect, test } from 'vitest';
import type { ReturnLine } from '@/lib/applications/screening/to-mend';
import type { ReadField, ReadSection } from '@/lib/applications/submission/submitted-content';
import { compareVersions } from '@/lib/applications/versions/compare-versions';
import { found } from '@/lib/kernel/found';

const text = (key: string, said: string): ReadField => ({
  key,
  label: `题${key}`,
  answer: said === '' ? { kind: 'empty' } : { kind: 'text', text: said },
});
const table = (key: string, ...rows: string[][]): ReadField => ({
  key,
  label: `表${key}`,
  answer: { kind: 'table', columns: [], rows },
});
const part = (key: string, ...fields: ReadField[]): ReadSection => ({ key, title: `部分${key}`, fields });
const line = (said: Partial<ReturnLine>): ReturnLine => ({
  what: '请写明',
  isCheck: false,
  section: null,
  title: '',
  field: null,
  label: '',
  about: said.field ? [said.field] : [],
  ...said,
});

const before = [
  part('a', text('1', '服务老人一百名'), text('2', '同')),
  part('b', table('3', ['甲', '1'], ['乙', '2'])),
];
const after = [
  part('a', text('1', '服务老人二百名'), text('2', '同'), text('4', '多问的一题')),
  part('b', table('3', ['甲', '1'], ['丙', '3'])),
  part('c', text('5', '同')),
];

describe('compareVersions', () => {
  const { sections, changes } = compareVersions({ before, after }, []);
  const field = (key: string) =>
    found(
      sections.flatMap(({ fields }) => fields).find((each) => each.key === key),
      'a field',
    );

  test('a text is held against the other word by word, a table row by row', () => {
    expect(field('1')).toMatchObject({ change: 'changed', rows: null });
    expect(field('1').words?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['same', 'gone', 'new']));
    expect(field('3')).toMatchObject({
      change: 'changed',
      words: null,
      rows: { then: ['same', 'gone'], now: ['same', 'new'] },
    });
  });

  test('what stayed is the same, what one of the two was not asked is new or gone', () => {
    expect([field('2').change, field('4').change, field('5').change]).toEqual(['same', 'new', 'new']);
    expect(changes).toBe(4);
    const back = compareVersions({ before: after, after: before }, []);
    expect(back.sections.map(({ key, fields }) => [key, ...fields.map(({ change }) => change)])).toEqual([
      ['a', 'changed', 'same', 'gone'],
      ['b', 'changed'],
      ['c', 'gone'],
    ]);
  });

  test('an empty answer that was filled in is changed, without words to hold it against', () => {
    const filled = compareVersions({ before: [part('a', text('1', ''))], after: [part('a', text('1', '有了'))] }, []);
    expect(filled.sections[0]?.fields[0]).toMatchObject({ change: 'changed', words: null });
  });
});

test.each([
  ['at a field that changed', line({ section: 'a', field: '1' }), true, '部分a · 题1'],
  [
    'at a field that did not, though another of its section did',
    line({ section: 'a', field: '2' }),
    false,
    '部分a · 题2',
  ],
  ['at a section', line({ section: 'b' }), true, '部分b'],
  ['about some fields of a section, of which none changed', line({ section: 'a', about: ['2'] }), false, '部分a'],
  ['about some fields of a section, of which one changed', line({ section: 'a', about: ['1', '2'] }), true, '部分a'],
  ['at a field that is no longer asked', line({ section: 'a', field: 'gone' }), true, '部分a'],
  ['of the whole', line({}), null, ''],
  ['at a section that is no more', line({ section: 'z' }), null, ''],
])('a demand %s says whether anything is otherwise there', (_case, wanted, isChanged, place) => {
  const { demands } = compareVersions({ before, after }, [wanted]);
  expect(demands).toEqual([
    { what: '请写明', isCheck: false, section: place === '' ? null : wanted.section, place, isChanged },
  ]);
});

test('a demand stands beside the answer it is about, and at the head of its section where it is about none', () => {
  const { sections } = compareVersions({ before, after }, [
    line({ section: 'a', field: '2', what: '此处' }),
    line({ section: 'a', what: '此部分' }),
  ]);
  expect(sections[0]).toMatchObject({
    asked: [{ what: '此部分' }],
    fields: [{ asked: [] }, { asked: [{ what: '此处' }] }, { asked: [] }],
  });
});
