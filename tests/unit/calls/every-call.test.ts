import { expect, test } from 'vitest';
import { formReferences } from '@/lib/forms/builder/form-references';
import { formSections } from '@/lib/forms/definition/definition';
import { compositionOf } from '@/lib/forms/expressions/patterns/composition';
import { problemsInPlan } from '@/lib/plans/problems-in-plan';
import { plannedBy, termsOfCall, textOf } from '@/tests/calls/call';
import { calls } from '@/tests/calls/calls';
import { some } from '@/tests/support/some';

const each = calls.map((call) => [call.key, call] as const);

test('all eight are here', () => {
  expect(calls.map(({ key }) => key)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8']);
});

test.each(each)('%s may be published', (_key, call) => {
  expect(problemsInPlan(plannedBy(call))).toEqual([]);
});

test.each(each)('the rules of %s are sentences that an officer chooses', (_key, call) => {
  const { formRules, budget } = termsOfCall(call);
  const references = formReferences(formSections.parse(call.content.form.sections), {
    categories: call.content.categories,
    budgetItems: budget.items,
  });
  for (const { condition } of some(formRules)) expect(compositionOf(condition, references)).not.toBeNull();
});

test.each(each)('the announcement of %s says each rule between answers', (_key, call) => {
  for (const { message } of some(termsOfCall(call).formRules)) expect(textOf(call)).toContain(message);
});
