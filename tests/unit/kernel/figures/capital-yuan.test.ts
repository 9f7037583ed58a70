import { expect, test } from 'vitest';
import { capitalYuan } from '@/lib/kernel/figures/capital-yuan';

test.each([
  [0n, '零元整'],
  [5n, '伍分'],
  [10n, '壹角整'],
  [100n, '壹元整'],
  [1_010n, '壹拾元零壹角整'],
  [32_504n, '叁佰贰拾伍元零肆分'],
  [168_032n, '壹仟陆佰捌拾元零叁角贰分'],
  [1_680_900n, '壹万陆仟捌佰零玖元整'],
  [10_700_053n, '壹拾万柒仟元零伍角叁分'],
  [10_050_000n, '壹拾万零伍佰元整'],
  [100_000_000n, '壹佰万元整'],
  [10_000_000_100n, '壹亿零壹元整'],
  [12_345_678_901_234n, '壹仟贰佰叁拾肆亿伍仟陆佰柒拾捌万玖仟零壹拾贰元叁角肆分'],
  [100_000_000_000_000n, '壹万亿元整'],
  [120_000_000_000_000n, '壹万贰仟亿元整'],
])('%s fen are %s', (fen, capitals) => {
  expect(capitalYuan(fen)).toBe(capitals);
});

test('a negative amount has none', () => {
  expect(() => capitalYuan(-1n)).toThrow(RangeError);
});
