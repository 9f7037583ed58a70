import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkExpression } from '@/lib/forms/expressions/check-expression';
import { evaluate } from '@/lib/forms/expressions/evaluate';
import { calculated } from '@/lib/forms/expressions/form-rule';
import { isWithinLimits } from '@/lib/forms/expressions/limits';
import { parseExpression } from '@/lib/forms/expressions/parse-expression';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import { expressionTree } from '@/lib/forms/expressions/tree';
import { arbitraryExpression, arbitraryFacts } from './arbitrary-expression';
import { schema } from './sample-form';

const types = ['money', 'number', 'day', 'boolean', 'text'] as const;
const typed = fc
  .constantFrom(...types)
  .chain((type) => arbitraryExpression(type).map((tree) => ({ type, tree })))
  .filter(({ tree }) => isWithinLimits(tree));
const runs = { numRuns: 1_000 };

test('the expressions and answers made here are worth testing with', () => {
  const samples = fc.sample(fc.tuple(typed, arbitraryFacts), { numRuns: 500, seed: 3 });
  const judged = samples.filter(([{ tree }, facts]) => evaluate(tree, schema, facts) !== null);
  const large = samples.filter(([{ tree }]) => JSON.stringify(tree).length > 400);
  expect(judged.length).toBeGreaterThan(150);
  expect(large.length).toBeGreaterThan(150);
});

describe('1,000 random expressions', () => {
  test('read back from their text as the same tree', () => {
    fc.assert(
      fc.property(typed, ({ tree }) => {
        const text = printExpression(tree, schema);
        const parsed = parseExpression(text, schema);
        expect(parsed.ok ? parsed.tree : { text, problems: parsed.problems }).toEqual(tree);
      }),
      runs,
    );
  });

  test('have the type they were made with', () => {
    fc.assert(
      fc.property(typed, ({ type, tree }) => {
        expect(checkExpression(tree, { schema, row: null })).toEqual({ type, faults: [] });
      }),
      runs,
    );
  });

  test('come to the same value in the browser and on the server, where tree and answers arrive as JSON', () => {
    fc.assert(
      fc.property(typed, arbitraryFacts, ({ type, tree }, facts) => {
        const here = evaluate(tree, schema, facts);
        const sent = JSON.parse(JSON.stringify({ tree, facts }));
        const there = evaluate(expressionTree.parse(sent.tree), schema, sent.facts);
        expect(there).toEqual(here);
        expect([type, undefined]).toContain(here?.type);
        expect(calculated(sent.tree, { schema, facts: sent.facts })).toEqual(calculated(tree, { schema, facts }));
      }),
      runs,
    );
  });
});

test('evaluation comes to an end without an exception even for trees that make no sense', () => {
  const money = arbitraryExpression('money', 2);
  const anything = fc.oneof(...types.map((type) => arbitraryExpression(type, 2)));
  const senseless = fc
    .tuple(fc.constantFrom('+', '-', '×', '÷', '=', '<', 'and'), anything, anything, money)
    .map(([operator, left, right, more]) => ({
      kind: 'pick' as const,
      function: 'least' as const,
      of: [
        expressionTree.parse({ kind: 'binary', operator, left, right }),
        more,
        { kind: 'column' as const, column: 'amount' },
      ],
    }));
  fc.assert(
    fc.property(senseless, arbitraryFacts, (tree, facts) => {
      expect(() => evaluate(tree, schema, facts)).not.toThrow();
    }),
    runs,
  );
});

test('any text is read or refused with a place inside it, never with an exception', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '申请金额',
      '预算',
      '.',
      '(',
      ')',
      '如果',
      '则',
      '50',
      ' %',
      '万元',
      '"',
      '「',
      '为空',
      '≤',
      '+',
      '-',
      '合计',
      ',',
      '\n',
      '不明',
      '２０２６-01-01',
      '😀',
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((list) => list.join('')),
        fc.string(),
      ),
      (text) => {
        const parsed = parseExpression(text, schema);
        const places = parsed.ok ? [] : parsed.problems.map(({ at }) => at);
        expect(parsed.ok || places.length > 0).toBe(true);
        for (const { offset, length, line, column } of places) {
          expect(offset + length).toBeLessThanOrEqual(text.length);
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
        }
      },
    ),
    runs,
  );
});
