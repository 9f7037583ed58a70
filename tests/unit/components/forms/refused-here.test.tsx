import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FormContext } from '@/components/forms/form-context';
import { RefusedHere } from '@/components/forms/refused-here';
import { SubmitButton } from '@/components/forms/submit-button';
import { type FormState, idleFormState } from '@/lib/web/form-state';

const closed = { text: '申报已于 17:00 截止' };
const atField = { field: 'title', text: '请填写名称' };
const refused = (more: Partial<FormState> = {}): FormState => ({
  status: 'problems',
  problems: [atField, closed],
  values: {},
  ...more,
});
const beside = (state: FormState, button: { name?: string; value?: string } = {}): string =>
  renderToStaticMarkup(<RefusedHere state={state} button={button} />);

test.each<[string, FormState, { name?: string; value?: string }, boolean]>([
  ['what was refused as a whole', refused(), {}, true],
  ['what somebody else changed', refused({ status: 'conflict' }), {}, true],
  ['only what is wrong at fields', refused({ problems: [atField] }), {}, false],
  ['what was done', refused({ status: 'done' }), {}, false],
  ['nothing yet', idleFormState, {}, false],
  ['the button that was pressed', refused({ values: { intent: 'submit' } }), { name: 'intent', value: 'submit' }, true],
  ['its neighbour', refused({ values: { intent: 'submit' } }), { name: 'intent', value: 'save' }, false],
  ['the way on beside the same act', refused(), { name: '$next', value: '/office' }, false],
])('%s', (_, state, button, isSaid) => {
  expect(beside(state, button).includes(closed.text)).toBe(isSaid);
  expect(beside(state, button)).not.toContain(atField.text);
});

test('every submitting button says it behind itself', () => {
  const form = { formId: 'form', state: refused(), answered: refused(), isPending: false };
  const markup = renderToStaticMarkup(
    <FormContext value={form}>
      <SubmitButton>提交申报</SubmitButton>
    </FormContext>,
  );
  expect(markup).toMatch(/提交申报<\/button><span data-tone="refused"[^>]*>申报已于 17:00 截止<\/span>$/);
});

test('several reasons stand below each other', () => {
  expect(beside(refused({ problems: [closed, { text: '没有可进入本阶段的申报' }] }))).toContain(
    '申报已于 17:00 截止<br/>没有可进入本阶段的申报',
  );
});
