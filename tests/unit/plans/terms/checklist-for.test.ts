import { expect, test } from 'vitest';
import { microRules, standardRules } from '@/lib/plans/supplied/rules';
import { screeningOf } from '@/lib/plans/terms/checklist-for';
import { termsSchema } from '@/lib/plans/terms/terms';

const micro = termsSchema.parse(microRules).screening;
const keysFor = (type: 'FILED' | 'SOCIAL_GROUP' | 'OTHER') =>
  screeningOf(micro, { type }).checklist.map(({ key }) => key);

test('a filed group is not asked for the certificate and charter of a legal person, nor others for a filing', () => {
  expect(keysFor('FILED')).toEqual(['filing', 'scope', 'place', 'budget', 'declaration']);
  expect(keysFor('SOCIAL_GROUP')).toEqual(['registration', 'purpose', 'scope', 'place', 'budget', 'declaration']);
  expect(keysFor('OTHER')).toEqual(keysFor('SOCIAL_GROUP'));
});

test('a checklist written before anybody could say so is asked of everybody', () => {
  const { checklist } = termsSchema.parse({
    ...standardRules,
    screening: { ...standardRules.screening, checklist: [{ key: 'old', label: '材料齐全' }] },
  }).screening;
  for (const type of ['FILED', 'FOUNDATION'] as const)
    expect(screeningOf({ checklist }, { type }).checklist).toHaveLength(1);
});
