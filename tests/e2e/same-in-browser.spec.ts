import fc from 'fast-check';
import { evaluate } from '@/lib/forms/expressions/evaluate';
import { calculated } from '@/lib/forms/expressions/form-rule';
import { isWithinLimits } from '@/lib/forms/expressions/limits';
import { arbitraryExpression, arbitraryFacts } from '@/tests/unit/forms/expressions/arbitrary-expression';
import { schema } from '@/tests/unit/forms/expressions/sample-form';
import { serveCode } from './support/code-in-browser';
import { expect, test } from './support/house';

type Evaluator = { evaluate: typeof evaluate };
type FormRules = { calculated: typeof calculated };

/** What an applicant sees while typing and what the server holds them to must be one thing, whatever an officer wrote. */
test('1,000 random expressions come to the same in Chromium as in Node', async ({ page }) => {
  const kinds = ['money', 'number', 'day', 'boolean', 'text'] as const;
  const trees = fc
    .constantFrom(...kinds)
    .chain((kind) => arbitraryExpression(kind))
    .filter(isWithinLimits);
  const seed = Date.now();
  const samples = fc.sample(fc.record({ tree: trees, facts: arbitraryFacts }), { numRuns: 1_000, seed });
  // Figures are fractions of two BigInts, which JSON does not know.
  const here = samples.map(({ tree, facts }) => [
    JSON.stringify(evaluate(tree, schema, facts), (_, value: unknown) =>
      typeof value === 'bigint' ? `${value}n` : value,
    ),
    JSON.stringify(calculated(tree, { schema, facts }, 4)),
  ]);

  await page.goto('/');
  const addressOf = await serveCode(page);
  const there = await page.evaluate(
    async ({ evaluator, rules, sent }) => {
      const [{ evaluate }, { calculated }] = [
        (await import(evaluator)) as Evaluator,
        (await import(rules)) as FormRules,
      ];
      const { samples, schema } = JSON.parse(sent) as {
        samples: { tree: Parameters<typeof evaluate>[0]; facts: Parameters<typeof evaluate>[2] }[];
        schema: Parameters<typeof evaluate>[1];
      };
      return samples.map(({ tree, facts }) => [
        JSON.stringify(evaluate(tree, schema, facts), (_, value: unknown) =>
          typeof value === 'bigint' ? `${value}n` : value,
        ),
        JSON.stringify(calculated(tree, { schema, facts }, 4)),
      ]);
    },
    {
      evaluator: addressOf('lib/forms/expressions/evaluate'),
      rules: addressOf('lib/forms/expressions/form-rule'),
      sent: JSON.stringify({ samples, schema }),
    },
  );
  expect(there, `seed ${seed}`).toEqual(here);
  expect(there.filter(([value]) => value !== 'null').length, 'most of them come to something').toBeGreaterThan(300);
});
