import { expect, test } from 'vitest';
import { renamedIn } from '@/components/forms/runtime/budget/use-funders';

test.each([
  [
    ['甲', '乙'],
    ['甲', '乙社'],
    ['乙', '乙社'],
  ],
  [['甲', '乙'], ['甲', '乙'], null],
  [['甲', '乙'], ['甲'], null],
  [['甲', '乙'], ['乙', '甲'], null],
  [['甲', '乙'], ['丙', '丁'], null],
  [['甲', '乙'], ['甲', '甲'], null],
])('%s → %s: %s', (before, now, renamed) => expect(renamedIn(before, now)).toEqual(renamed));
