import { createElement as h } from 'react';
import { expect, test } from 'vitest';
import { twins } from '@/components/documents/twins';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { SubmitButton } from '@/components/forms/submit-button';
import type { AroundForms } from '@/lib/web/documents/around-forms';
import { markupOf } from '@/lib/web/documents/markup';

const state = {
  status: 'problems',
  problems: [{ field: 'applicationIds', text: '请先勾选申报' }],
  values: {},
} as const;
const around: AroundForms = {
  here: '/',
  actions: {},
  told: {
    action: 'accept',
    form: 'bulk',
    state: { ...state, problems: [...state.problems] },
    status: 422,
    isShown: true,
  },
  current: null,
};
const question = { title: '通过？', confirm: '通过', cancel: '返回' };

test.each([
  ['one that asks', (form?: string) => h(ConfirmButton, { question, form }, '通过')],
  ['one that sends', (form?: string) => h(SubmitButton, { form }, '通过')],
])('%s says at itself why the form it sends was refused, though it stands outside it', async (_, button) => {
  expect(await markupOf(button('bulk'), { twins, around })).toContain('请先勾选申报');
  expect(await markupOf(button('other'), { twins, around })).not.toContain('请先勾选申报');
  expect(await markupOf(button(), { twins, around })).not.toContain('请先勾选申报');
});
