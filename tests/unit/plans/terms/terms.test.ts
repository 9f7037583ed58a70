import { expect, test } from 'vitest';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { termsAsJson, termsSchema } from '@/lib/plans/terms/terms';

const share = {
  of: { by: 'kind', kind: 'WELFARE_LOTTERY' },
  categoryCodes: ['ELDER'],
  minBp: 5000,
  label: '福彩公益金用于为老服务',
} as const;

test('a stored document is read by the names of the house and stored by its own again', () => {
  const stored = { ...suppliedTemplates[0]?.terms, portfolioFloors: [share] };
  const terms = termsSchema.parse(stored);
  expect(terms.minimumShares).toEqual([share]);
  expect(terms).not.toHaveProperty('portfolioFloors');
  expect(termsAsJson(terms)).toMatchObject({ portfolioFloors: [share] });
  expect(termsAsJson(terms)).not.toHaveProperty('minimumShares');
  expect(termsSchema.parse(termsAsJson(terms))).toEqual(terms);
});
