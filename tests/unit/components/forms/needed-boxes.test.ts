import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { checkboxesField } from '@/components/forms/choice-view';
import type { FormProblem } from '@/lib/web/form-state';
import { translatorFor } from '@/lib/web/messages';

const options = [
  { value: 'papers', label: '材料齐全' },
  { value: 'scope', label: '属于资助范围' },
];
const shown = (problems: FormProblem[], needs?: number) => {
  const state = { status: 'problems' as const, problems, values: {} };
  const room = { formId: 'f', state, isPending: false, t: translatorFor('zh-CN', 'ui.form') };
  return renderToStaticMarkup(checkboxesField(room, { name: 'met', label: '审查清单', options, needs }));
};

test('where every box is needed, each that is missing says so by itself', () => {
  const markup = shown([{ field: 'met.scope', text: '尚未确认' }], 2);
  expect(markup).toContain('id="f-met-scope"');
  expect(markup).toContain('id="f-met-scope-error"');
  expect(markup).not.toContain('id="f-met-papers-error"');
});

test('where one will do, the group says what is missing, line under line', () => {
  const markup = shown([
    { field: 'met', text: '请选择' },
    { field: 'met', text: '选得太多' },
  ]);
  expect(markup).toContain('<span class="block">请选择</span><span class="block">选得太多</span>');
  expect(markup).not.toContain('id="f-met-papers"');
});

test('a field that was left empty is missed in the words of the summary', () => {
  const markup = shown([{ field: 'met', text: '请填写此项', says: 'missing' }]);
  expect(markup).toContain('请选择“审查清单”');
});
