import { expect, test } from 'vitest';
import { formSections } from '@/lib/forms/definition/definition';
import { standardForm } from '@/lib/plans/supplied/forms';
import { mostRowsIn, paperNames, plainName } from '@/lib/plans/word/paper-names';
import { unknownNames } from '@/lib/plans/word/unknown-names';

const text = (key: string, label: string) => ({ key, type: 'text' as const, label, maxLength: 20 });
const names = paperNames(formSections.parse(standardForm.sections));
const nameOf = (name: string) => names.find((each) => each.name === name);

test('a form gives its labels, its tables as loops with their columns, and what every paper can say', () => {
  expect(nameOf('项目简介')?.columns).toBeNull();
  expect(nameOf('进度表')?.columns).toEqual(['序号', '月份', '活动', '地点', '人数', '产出']);
  expect(nameOf('预算明细')?.columns).toEqual(nameOf('预算表')?.columns);
  expect(nameOf('申报编号')?.of).toEqual({ fixed: 'number' });
  expect(mostRowsIn(names).get('预算明细')).toBe(60);
});

test('no name comes twice: a question is called by its label, and by its section where that is taken', () => {
  const all = names.map(({ name }) => name);
  expect(new Set(all).size).toBe(all.length);
  const sections = formSections.parse([
    { key: 'one', title: '甲', fields: [text('a', '申报单位'), text('b', '姓名')] },
    { key: 'two', title: '乙', fields: [text('c', '姓名')] },
  ]);
  const found = paperNames(sections);
  expect(found.slice(0, 3).map(({ name }) => name)).toEqual(['申报单位', '姓名', '姓名（乙）']);
  expect(found.filter(({ name }) => name === '申报单位')).toHaveLength(1);
});

test.each([
  ['{项目}名称', '项目名称'],
  ['#/ 团队', '团队'],
  ['专/兼职', '专/兼职'],
  ['  单位\u3000名称 ', '单位 名称'],
])('the label %j is called %j', (label, name) => {
  expect(plainName(label)).toBe(name);
});

test.each([
  [{ name: '项目名称', within: [], isBlock: false }, true],
  [{ name: '项目名', within: [], isBlock: false }, false],
  [{ name: '预算明细', within: [], isBlock: true }, true],
  [{ name: '预算明细', within: [], isBlock: false }, false],
  [{ name: '科目', within: ['预算明细'], isBlock: false }, true],
  [{ name: '科目', within: ['预算明细', '说明'], isBlock: false }, true],
  [{ name: '科目', within: ['进度表'], isBlock: false }, false],
  [{ name: '科目', within: [], isBlock: false }, false],
  [{ name: '申请资金大写', within: ['预算明细'], isBlock: false }, true],
  [{ name: '进度表', within: ['预算明细'], isBlock: true }, false],
  [{ name: '选题', within: [], isBlock: true }, true],
  [{ name: '__proto__', within: [], isBlock: false }, false],
])('%j is known: %j', (tag, isKnown) => {
  expect(unknownNames([tag], names)).toEqual(isKnown ? [] : [tag.name]);
});
