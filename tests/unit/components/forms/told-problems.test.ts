import { createElement as h, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { partOnPaper } from '@/components/documents/part-on-paper';
import { namesOfFields } from '@/components/forms/names-of-fields';
import { summaryLines } from '@/components/forms/summary-lines';
import { toldProblems } from '@/components/forms/told-problems';
import type { FormProblem } from '@/lib/web/form-state';
import { locales } from '@/lib/web/locale';
import { translatorFor } from '@/lib/web/messages';

const missing = (field: string): FormProblem => ({ field, text: '请填写此项', says: 'missing' });

/** The lines of the summary of a form with these fields in it. */
const linesOf = (fields: ReactNode, problems: FormProblem[]) => {
  const form = { formId: 'f', fields: namesOfFields(partOnPaper(fields)), t: translatorFor('zh-CN', 'ui.form') };
  return summaryLines('f', toldProblems(problems, form));
};

const field = (name: string, label: string, control: ReactNode = h('input', { id: `f-${name}`, name })) =>
  h(
    'div',
    { key: name },
    h('label', { htmlFor: `f-${name}` }, label, h('span', { 'data-aside': true }, '必填')),
    control,
  );

test('each line names its field, and they follow the order of the page', () => {
  const page = [
    field('title', '项目名称'),
    field('kind', '项目类型', h('select', { id: 'f-kind' }, h('option', null, '请选择'))),
    h(
      'fieldset',
      { key: 'roles', id: 'f-roles' },
      h('legend', null, '职务', h('span', { 'data-aside': true }, '必填')),
      h('label', null, h('input', { type: 'radio', name: 'roles' }), '区级'),
    ),
    field('phone', '手机'),
  ];
  const wrong: FormProblem = { field: 'phone', text: '请填写 11 位手机号码', says: 'wrong' };
  expect(linesOf(page, [wrong, missing('roles'), { text: '批次已截止' }, missing('kind'), missing('title')])).toEqual([
    { text: '批次已截止' },
    { text: '请填写“项目名称”', href: '#f-title' },
    { text: '请选择“项目类型”', href: '#f-kind' },
    { text: '请选择“职务”', href: '#f-roles' },
    { text: '手机：请填写 11 位手机号码', href: '#f-phone' },
  ]);
});

test('a sentence that names what it is about stays as it is, and is said once', () => {
  const own = { field: 'consent', text: '请阅读并同意个人信息处理说明' };
  const page = h('label', null, h('input', { type: 'checkbox', id: 'f-consent' }), h('span', null, '我已阅读并同意'));
  expect(linesOf(page, [own, own])).toEqual([{ text: own.text, href: '#f-consent' }]);
});

test('a cell is named with its row, and what has no place of its own leads to what it is part of', () => {
  const page = [
    h(
      'div',
      { key: 'row', role: 'group', 'aria-label': '第 1 项' },
      h('label', null, h('span', null, '金额'), h('input', { id: 'f-lines-0-amount' })),
    ),
    h('fieldset', { key: 'files', id: 'f-files' }, h('legend', null, '附件')),
  ];
  expect(linesOf(page, [missing('files.3.file'), missing('lines.0.amount')])).toEqual([
    { text: '请填写“第 1 项 金额”', href: '#f-lines-0-amount' },
    { text: '请选择“附件”', href: '#f-files' },
  ]);
});

test('what the page shows outside the form is led to there', () => {
  const form = { formId: 'f', fields: new Map(), t: translatorFor('zh-CN', 'ui.form') };
  const problem = { field: 'summary', text: '请填写项目简介' };
  const lines = summaryLines('f', toldProblems([problem], { ...form, isShown: (id) => id === 'f-summary' }));
  expect(lines).toEqual([{ text: problem.text, href: '#f-summary' }]);
});

test('what is on no field of the form leads nowhere', () => {
  const hidden = h('input', { type: 'hidden', id: 'f-version' });
  expect(linesOf(hidden, [missing('version'), missing('elsewhere')])).toEqual([{ text: '请填写此项' }]);
});

test.each(locales)('the summary speaks the language of its reader: %s', (locale) => {
  const t = translatorFor(locale, 'ui.form');
  const fields = new Map([['f-title', { name: 'Title', isChosen: false }]]);
  const [told] = toldProblems([missing('title')], { formId: 'f', fields, t });
  expect(told?.summary).toEqual({ at: 'f-title', text: t('fieldMissing', { name: 'Title' }) });
});
