import { expect, test } from 'vitest';
import { isFilledIn } from '@/components/enhance/is-filled-in';

type Part = { type: string; value?: string; checked?: boolean; ariaRequired?: string };
const needed = (part: Part) => ({ ...part, ariaRequired: 'true', dataset: {} });
const group = (needs: number, elements: Part[]) => ({ type: 'fieldset', dataset: { needs: String(needs) }, elements });
const form = (...elements: object[]) => ({ elements }) as unknown as HTMLFormElement;
const box = (checked: boolean) => ({ type: 'checkbox', value: 'yes', checked });
const words = (value: string) => ({ type: 'textarea', value, checked: false });

test.each([
  ['nothing is needed', form({ ...words(''), dataset: {} }), true],
  ['words are there', form(needed(words('理由'))), true],
  ['only blanks are there', form(needed(words(' '))), false],
  ['a box is ticked', form(needed(box(true))), true],
  ['a box has a value and no tick', form(needed(box(false))), false],
  ['enough are ticked', form(group(2, [box(true), box(true)])), true],
  ['too few are ticked', form(group(2, [box(true), box(false)])), false],
  ['words stand for a tick', form(group(1, [box(false), { type: 'fieldset' }, words('请补充')])), true],
  ['neither is there', form(group(1, [box(false), { type: 'fieldset' }, words('')])), false],
])('%s', (_, asked, isThere) => {
  expect(isFilledIn(asked)).toBe(isThere);
});
