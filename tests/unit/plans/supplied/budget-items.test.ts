import { expect, test } from 'vitest';
import { budgetItems, defaultBudgetCaps, defaultForbiddenCodes } from '@/lib/plans/supplied/budget-items';
import { some } from '@/tests/support/some';

test('items are B1 to B12, each once', () => {
  expect(budgetItems.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, (_, index) => `B${index + 1}`));
});

test('caps and bans name items that exist', () => {
  const codes = new Set<string>(budgetItems.map(({ code }) => code));
  for (const code of some([...defaultBudgetCaps.flatMap((cap) => [...cap.codes]), ...defaultForbiddenCodes]))
    expect(codes).toContain(code);
});
