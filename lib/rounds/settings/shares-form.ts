import { z } from 'zod';
import { FundKind } from '@/lib/db/generated/enums';
import { filledRows, percent } from '@/lib/kernel/form-values';
import { requiredLine } from '@/lib/kernel/text';
import type { MinimumShare } from '@/lib/plans/terms/terms';
import { planOfRoundInput } from '../schema';

const required = { message: 'kernel.problems.required' };

/** Which money: 'kind:WELFARE_LOTTERY' for all funds of a kind, 'fund:<id>' for one. */
const ofMoney = z.string(required).transform((value, context): MinimumShare['of'] => {
  const [by, what = ''] = value.split(':');
  const kind = Object.values(FundKind).find((known) => known === what);
  if (by === 'kind' && kind !== undefined) return { by, kind };
  if (by === 'fund' && /^[0-9a-zA-Z-]{1,64}$/.test(what)) return { by, fundId: what };
  context.addIssue({ code: 'custom', message: 'kernel.problems.required' });
  return z.NEVER;
});

const categories = z
  .union([z.string().transform((code) => [code]), z.array(z.string())], { message: 'rounds.problems.shareCategories' })
  .pipe(
    z
      .array(z.string().regex(/^[A-Z][A-Z_]{1,19}$/, { message: 'kernel.problems.invalidValue' }))
      .min(1, { message: 'rounds.problems.shareCategories' }),
  );

export const sharesInput = planOfRoundInput.extend({
  shares: filledRows(z.object({ of: ofMoney, categories, min: percent(), label: requiredLine(100) }), [
    'min',
    'label',
    'categories',
  ]),
});

export const sharesFromForm = (rows: z.output<typeof sharesInput>['shares']): MinimumShare[] =>
  rows.map(({ of, categories: categoryCodes, min: minBp, label }) => ({ of, categoryCodes, minBp, label }));

/** The value of the first column for a minimum share. */
export const moneyValue = (of: MinimumShare['of']): string =>
  of.by === 'kind' ? `kind:${of.kind}` : `fund:${of.fundId}`;
