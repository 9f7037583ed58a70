import { expect, test } from 'vitest';
import { contradictions, recordedAnswer, recordedFacts } from '@/lib/forms/answers/against-record';
import { type FormField, formSections } from '@/lib/forms/definition/definition';
import { tiedFact } from '@/lib/forms/definition/tied-fact';
import { profileSection, recordSection } from '@/lib/plans/supplied/form-organisation';

const fieldOf = (field: object): FormField => {
  const [section] = formSections.parse([{ key: 's', title: '单位', fields: [{ key: 'q1', ...field }] }]);
  if (section?.fields[0] === undefined) throw new Error('no field');
  return section.fields[0];
};
const text = (label: string, more: object = {}) => fieldOf({ type: 'text', label, maxLength: 60, ...more });

test.each([
  ['单位名称', 'name'],
  ['申报单位全称', 'name'],
  ['统一社会信用代码（18 位）', 'uscc'],
  ['单位性质', 'type'],
  ['登记管理机关', 'registrar'],
  ['成立时间', 'establishedOn'],
  ['法定代表人', 'legalRepresentative'],
  ['上年度年检（年报）结论', 'inspection'],
  ['社会组织评估等级', 'rating'],
  ['合作单位名称', null],
  ['项目名称', null],
  ['项目评估等级', null],
  ['开始日期', null],
])('a question named %s asks for %s', (label, fact) => {
  expect(tiedFact(text(label))).toBe(fact);
});

test('what is set goes before the name, and what shows the profile asks for nothing', () => {
  expect(tiedFact(text('评估等级', { onRecord: 'none' }))).toBeNull();
  expect(tiedFact(text('贵单位的等级', { onRecord: 'rating' }))).toBe('rating');
  const [shown] = formSections.parse([profileSection]);
  expect(shown?.fields.map(tiedFact)).toEqual(shown?.fields.map(() => null));
});

const supplied = formSections.parse([recordSection])[0]?.fields ?? [];
const named = (key: string) => supplied.find((field) => field.key === key) ?? fieldOf({ type: 'text', label: key });

test.each([
  ['the same choice', named('rating'), 'A3', { rating: 'A3' }, 0],
  ['another choice', named('rating'), 'A4', { rating: 'A3' }, 1],
  ['a choice that says there is none', named('rating'), 'NONE', { rating: 'A3' }, 1],
  ['nothing on record', named('rating'), 'A4', {}, 0],
  ['nothing answered', named('rating'), undefined, { rating: 'A3' }, 0],
  ['the option that begins with the word', named('inspection'), 'PASSED', { inspection: 'PASSED' }, 0],
  ['an option of another code with the word', named('inspection'), 'BASICALLY', { inspection: 'BASICALLY_PASSED' }, 0],
  ['a better conclusion than recorded', named('inspection'), 'PASSED', { inspection: 'BASICALLY_PASSED' }, 1],
  ['no option for what is recorded', named('inspection'), 'PASSED', { inspection: 'FAILED' }, 1],
  ['the word among others', text('评估等级'), '3A 级', { rating: 'A3' }, 0],
  ['another word among others', text('评估等级'), '4A级', { rating: 'A3' }, 1],
  ['a text without any of the words', text('评估等级'), '正在申请', { rating: 'A3' }, 0],
  ['not the shorter of two words', text('年检结论'), '基本合格', { inspection: 'PASSED' }, 1],
  ['full width and spaces', text('单位名称'), '甲　社 ', { name: '甲社' }, 0],
  ['another name', text('单位名称'), '乙社', { name: '甲社' }, 1],
  ['the same day otherwise written', text('成立日期'), '2020年5月1日', { establishedOn: '2020-05-01' }, 0],
  ['another day', text('成立日期'), '2019-05-01', { establishedOn: '2020-05-01' }, 1],
  ['a longer address', text('单位地址'), '杭州市上城区测试路1号', { address: '测试路 1 号' }, 0],
])('%s is told as it is', (_, field, answer, onRecord, count) => {
  expect(contradictions(field, answer, onRecord)).toHaveLength(count);
});

test('it says both, so that whoever judges reads both', () => {
  expect(contradictions(named('rating'), 'A4', { rating: 'A3' })).toEqual([
    '单位档案登记的评估等级为“3A”，与填写的“4A”不一致',
  ]);
});

test('cells are compared where their column is tied', () => {
  const table = (onRecord?: string) =>
    fieldOf({
      type: 'table',
      label: '基本情况',
      minRows: 0,
      maxRows: 5,
      columns: [{ key: 'grade', label: '评估等级', type: 'text', ...(onRecord && { onRecord }) }],
    });
  const rows = [{ grade: '5A' }, { grade: '3A' }, { grade: '5A' }];
  expect(contradictions(table('rating'), rows, { rating: 'A3' })).toHaveLength(1);
  expect(contradictions(table(), rows, { rating: 'A3' })).toEqual([]);
});

test('an answer begins with what is on record', () => {
  expect(recordedAnswer(named('rating'), { rating: 'A3' })).toBe('A3');
  expect(recordedAnswer(named('inspection'), { inspection: 'BASICALLY_PASSED' })).toBe('BASICALLY');
  expect(recordedAnswer(named('inspection'), { inspection: 'FAILED' })).toBeNull();
  expect(recordedAnswer(text('评估等级'), { rating: 'A3' })).toBe('3A');
  expect(recordedAnswer(fieldOf({ type: 'day', label: '成立日期' }), { establishedOn: '2020-05-01' })).toBe(
    '2020-05-01',
  );
  expect(recordedFacts({ rating: 'NONE', name: '甲社', uscc: '' }, ['rating', 'name', 'uscc'])).toEqual({
    name: '甲社',
  });
});
