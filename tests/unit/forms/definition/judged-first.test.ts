import { expect, test } from 'vitest';
import { formSections } from '@/lib/forms/definition/definition';
import { isFormality, judgedFirst } from '@/lib/forms/definition/judged-first';
import { microForm, standardForm } from '@/lib/plans/supplied/forms';

test.each([
  [
    standardForm,
    ['need', 'plan', 'budget', 'cover', 'record', 'people', 'attachments', 'organisation', 'declaration'],
    ['organisation', 'declaration'],
  ],
  [microForm, ['project', 'budget', 'cover', 'organisation', 'declaration'], ['organisation', 'declaration']],
])('$title opens on what is to be judged, and ends with the formalities', ({ sections }, order, folded) => {
  const form = formSections.parse(sections);
  expect(judgedFirst(form).map(({ key }) => key)).toEqual(order);
  expect(form.filter(isFormality).map(({ key }) => key)).toEqual(folded);
});
