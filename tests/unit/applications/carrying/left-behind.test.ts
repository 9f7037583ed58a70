import { expect, test } from 'vitest';
import { leftBehind } from '@/lib/applications/carrying/left-behind';
import { formSections } from '@/lib/forms/definition/definition';

const section = (...fields: object[]) => formSections.parse([{ key: 'project', title: '项目', fields }]);
const text = (key: string, label: string) => ({ key, type: 'text', label, maxLength: 60 });

test('what did not come along is named, with why', () => {
  const definition = section(
    text('need', '需求'),
    text('place', '活动场地'),
    text('model', '服务模式'),
    text('similar', '上年度服务情况'),
    { key: 'startsOn', type: 'day', label: '开始日期' },
    { key: 'promise', type: 'declaration', label: '承诺', statement: '真实。' },
    text('empty', '没有填写'),
  );
  const answers = { need: '甲', place: '乙', model: '丙', similar: '丁', startsOn: '2026-01-01', promise: true };
  const asking = section(text('need', '需求'), text('model', '服务模式'), text('similar', '上年度服务情况'), {
    key: 'startsOn',
    type: 'day',
    label: '开始日期',
  });
  expect(leftBehind({ definition, answers }, asking, new Set(['need']))).toEqual([
    { label: '活动场地', why: 'notAsked' },
    { label: '服务模式', why: 'changed' },
    { label: '上年度服务情况', why: 'anew' },
    { label: '开始日期', why: 'anew' },
  ]);
});
