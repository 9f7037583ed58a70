import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '@/lib/forms/expressions/evaluate';
import { parseExpression } from '@/lib/forms/expressions/parse-expression';
import {
  blankComposition,
  blankSentence,
  type Composition,
  composed,
  compositionOf,
  gapsIn,
  saysNothing,
} from '@/lib/forms/expressions/patterns/composition';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import type { Expression } from '@/lib/forms/expressions/tree';
import { arbitraryComposition } from './arbitrary-composition';
import { facts, schema } from './sample-form';

const tree = (text: string): Expression => {
  const parsed = parseExpression(text, schema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.tree;
};

/** '如果 and[isOption] 则 or[atMost atLeast]' */
function shape(composition: Composition | null): string | null {
  if (composition === null) return null;
  const part = ({ joiner, sentences }: Composition['must']) =>
    `${joiner}[${sentences.map(({ pattern }) => pattern).join(' ')}]`;
  return composition.when ? `${part(composition.when)} → ${part(composition.must)}` : part(composition.must);
}

describe('typed text that is made of sentences is shown as sentences', () => {
  test.each([
    ['申请金额 ≤ 5 万元', 'and[atMost]'],
    ['申请金额 ≤ 5 万元 且 服务类别 = "助残服务"', 'and[atMost isOption]'],
    ['申请金额 ≤ 5 万元 或 证明材料 不为空 或 开始日期 ≥ 2026-01-01', 'or[atMost isFilled notBefore]'],
    ['申请金额 ≥ 1 万元 且 申请金额 ≤ 5 万元 且 证明材料 为空', 'and[between isEmpty]'],
    ['证明材料 为空 且 (申请金额 ≥ 1 万元 且 申请金额 ≤ 5 万元)', 'and[isEmpty between]'],
    ['如果 服务类别 = "助残服务" 且 申请金额 > 5 万元 则 证明材料 不为空', 'and[isOption moreThan] → and[isFilled]'],
    [
      '如果 服务类别 = "助残服务" 或 直接受益人数 ≥ 30 则 申请金额 ≤ 5 万元 且 行数(执行团队) ≥ 2',
      'or[isOption atLeast] → and[atMost atLeast]',
    ],
    ['如果 服务类别 = "助残服务" 则 证明材料 不为空', 'and[requiredWhenOption]'],
    ['(如果 服务类别 = "助残服务" 则 证明材料 不为空) 且 申请金额 ≤ 5 万元', 'and[requiredWhenOption atMost]'],
    // A share of two per cent is a share, one of an amount that nobody can choose is not one.
    ['申请金额 ≤ 2 % × (自筹金额 - 1 元)', 'and[shareCap]'],
  ])('%s', (text, sentences) => {
    const composition = compositionOf(tree(text), schema);
    expect(shape(composition)).toBe(sentences);
    expect(composition && composed(composition, schema).tree).toEqual(tree(text));
  });

  test.each([
    ['both words mixed', '申请金额 ≤ 5 万元 且 证明材料 不为空 或 开始日期 ≥ 2026-01-01'],
    ['a truth that is no sentence', '申请金额 ≤ 5 万元 且 非 是否联合申报'],
    ['an otherwise', '如果 服务类别 = "助残服务" 且 申请金额 > 5 万元 则 证明材料 不为空 否则 是'],
    [
      'more sentences than can be read',
      Array.from({ length: 11 }, (_, index) => `申请金额 ≥ ${index} 元`).join(' 或 '),
    ],
  ])('%s stays text', (_what, text) => expect(compositionOf(tree(text), schema)).toBeNull());
});

describe('what is chosen means what it says', () => {
  const planned = (...rows: [string | null, string][]) =>
    facts({ plan: rows.map(([since, until]) => ({ since, until })) });
  test.each([
    [
      'every end on or after its own beginning',
      planned(['2026-01-01', '2026-01-01'], ['2026-02-01', '2026-03-01']),
      true,
    ],
    ['one row that ends before it begins', planned(['2026-01-01', '2026-06-01'], ['2026-04-01', '2026-03-01']), false],
    ['a row without a beginning cannot be judged', planned([null, '2026-03-01']), undefined],
    ['no rows', planned(), true],
  ])('%s', (_what, answers, holds) => {
    const composition = compositionOf(tree('每一行(排期, 结束 ≥ 开始)'), schema);
    const chosen = composition && composed(composition, schema).tree;
    expect(chosen && evaluate(chosen, schema, answers)).toEqual(
      holds === undefined ? null : { type: 'boolean', holds },
    );
  });
});

test('a sentence with gaps leaves the whole unfinished; nothing chosen says nothing', () => {
  const one = compositionOf(tree('申请金额 ≤ 5 万元'), schema);
  if (!one) throw new Error('not composed');
  expect(
    composed({ ...one, must: { joiner: 'or', sentences: [...one.must.sentences, blankSentence] } }, schema),
  ).toEqual({ tree: null, problems: [] });
  expect(composed({ ...one, when: blankComposition.must }, schema).tree).toBeNull();
  expect([
    saysNothing(blankComposition),
    saysNothing(one),
    saysNothing({ ...blankComposition, when: blankComposition.must }),
  ]).toEqual([true, false, false]);
});

test('whatever is chosen reads back from its text as sentences that say the same', () => {
  let whole = 0;
  fc.assert(
    fc.property(arbitraryComposition, (composition) => {
      const { tree: chosen } = composed(composition, schema);
      if (chosen === null) return;
      whole += 1;
      const text = printExpression(chosen, schema);
      const again = compositionOf(tree(text), schema);
      expect(again && composed(again, schema).tree, text).toEqual(chosen);
    }),
    { numRuns: 2_000 },
  );
  expect(whole).toBeGreaterThan(200);
});

test('a gap is known by its sentence and its place in it', () => {
  const sentence = { pattern: 'atLeast', drafts: {} } as const;
  const open = { when: null, must: { joiner: 'and', sentences: [sentence, blankSentence] } } as const;
  expect(gapsIn(open, schema)).toEqual([
    { pattern: 'atLeast', slot: 'figure' },
    { pattern: 'atLeast', slot: 'limit' },
    { pattern: null, slot: '' },
  ]);
});
