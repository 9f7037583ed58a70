import { expect, test } from 'vitest';
import { problemsInOffered } from '@/lib/demands/calls/further-questions';
import { liveQuestions, onePage } from '@/lib/demands/calls/live-questions';
import {
  readableAnswers,
  readFurtherAnswers,
  typedAnswers,
  withNumbersKept,
  withoutNumbers,
} from '@/lib/demands/submitting/further-answers';
import { formSections } from '@/lib/forms/definition/definition';
import { furtherQuestions } from '@/tests/factories/demand-questions';

test.each([
  ['nothing sent', {}, {}, ['answers.q1 forms.problems.missing']],
  ['what follows from an answer is asked', { q1: 'yes' }, { q1: 'yes' }, ['answers.q2 forms.problems.missing']],
  ['what is not asked is neither missing nor kept', { q1: 'no', q2: '3' }, { q1: 'no' }, []],
  ['what is not asked is no mistake', { q1: 'no', q2: '三年' }, { q1: 'no' }, []],
  ['what cannot be read is said once', { q1: 'yes', q2: '三年' }, { q1: 'yes' }, ['answers.q2 forms.problems.integer']],
  ['limits hold', { q1: 'yes', q2: '90' }, { q1: 'yes', q2: 90 }, ['answers.q2 forms.problems.outOfRange']],
  ['an unknown option is refused', { q1: 'maybe' }, {}, ['answers.q1 forms.problems.unknownOption']],
  ['what the form does not ask is left out', { q1: 'no', q9: 'x' }, { q1: 'no' }, []],
  ['everything in order', { q1: 'yes', q2: '4', q3: '13800001111' }, { q1: 'yes', q2: 4, q3: '13800001111' }, []],
])('%s', (_name, sent, answers, problems) => {
  const read = readFurtherAnswers(furtherQuestions, sent);
  expect(read.answers).toEqual(answers);
  expect(read.problems.map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
});

test('a problem names its question', () => {
  expect(readFurtherAnswers(furtherQuestions, {}).problems).toMatchObject([{ values: { label: '老人是否独居' } }]);
});

test('a call without questions takes no answers', () => {
  expect(readFurtherAnswers([], { q1: 'yes' })).toEqual({ answers: {}, problems: [] });
});

test('answers are read question by question, with telephone numbers masked', () => {
  const read = readableAnswers(furtherQuestions, { q1: 'yes', q2: 4, q3: '13800001111' }, { reader: 'staff' });
  expect(read.map(({ label, answer }) => [label, answer])).toEqual([
    ['老人是否独居', { kind: 'text', text: '是' }],
    ['独居几年', { kind: 'text', text: '4 年' }],
    ['家属电话', { kind: 'text', text: '138****1111' }],
  ]);
  expect(readableAnswers(furtherQuestions, { q1: 'no' }, { reader: 'caller' }).map(({ key }) => key)).toEqual([
    'q1',
    'q3',
  ]);
});

test('whoever has nothing but the address gets no telephone number, and loses none by leaving it empty', () => {
  const stored = { q1: 'no', q3: '13800001111' };
  expect(typedAnswers(furtherQuestions, withoutNumbers(furtherQuestions, stored))).toEqual({
    q1: 'no',
    q2: '',
    q3: '',
  });
  expect(withNumbersKept(furtherQuestions, { q1: 'no', q3: '' }, stored)).toEqual(stored);
  expect(withNumbersKept(furtherQuestions, { q1: 'no', q3: '13900002222' }, stored)).toEqual({
    q1: 'no',
    q3: '13900002222',
  });
});

test('a demand call asks no files, budgets or facts of a profile', () => {
  const section = (field: object) =>
    formSections.parse([{ key: 's1', title: '部分', fields: [{ key: 'q1', label: '题目', ...field }] }]);
  expect(problemsInOffered(section({ type: 'attachment', maxFiles: 2 }))).toEqual([
    { code: 'demands.problems.fieldNotOffered', values: { label: '题目' } },
  ]);
  expect(problemsInOffered(section({ type: 'profile', fact: 'name' }))).toHaveLength(1);
  expect(problemsInOffered(furtherQuestions)).toEqual([]);
});

test('sections become one page, whose questions carry the conditions of their sections', () => {
  const [section] = furtherQuestions;
  const condition = section?.fields[1]?.visibleWhen ?? null;
  const second = formSections.parse([
    {
      key: 's2',
      title: '补充',
      visibleWhen: condition,
      fields: [{ key: 'q4', label: '说明', type: 'text', maxLength: 50, visibleWhen: condition }],
    },
  ]);
  const page = onePage([...furtherQuestions, ...second]);
  expect(page.fields.map(({ key }) => key)).toEqual(['q1', 'q2', 'q3', 'q4']);
  expect(page.fields[3]?.visibleWhen).toEqual({ kind: 'binary', operator: 'and', left: condition, right: condition });
  expect(liveQuestions(page)?.sections[0]?.fields.map(({ key }) => key)).toEqual(expect.arrayContaining(['q2', 'q4']));
  expect(
    liveQuestions(onePage([{ ...page, fields: page.fields.filter(({ visibleWhen }) => visibleWhen === null) }])),
  ).toBeNull();
});
