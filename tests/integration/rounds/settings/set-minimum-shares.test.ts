import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { type RoundSubject, roundById } from '@/lib/rounds/load';
import { setMinimumShares } from '@/lib/rounds/settings/set-minimum-shares';
import { at } from '@/tests/factories/people';
import { draftEdit } from '@/tests/support/draft-edit';

const minimum = {
  of: 'kind:WELFARE_LOTTERY',
  categories: 'ELDER',
  min: '50',
  label: '福彩公益金不少于 50% 用于为老服务',
};
const none = ({ id, plan }: RoundSubject) => ({ roundId: id, planVersion: plan.version, shares: [] });
const setting = draftEdit(setMinimumShares, none, { invalid: { roundId: '', planVersion: 'x' } });

test('keeps shares on the money and the categories of the round', async () => {
  const { id, planId, plan } = await setting.draft();
  const line = await db.fundingLine.findFirstOrThrow({ where: { roundId: id }, include: { fund: true } });
  const [first, second] = await db.planCategory.findMany({ where: { planId }, orderBy: { position: 'asc' } });
  const shares = [
    { ...minimum, of: `kind:${line.fund.kind}`, categories: first?.code ?? '' },
    { ...minimum, of: `fund:${line.fundId}`, categories: [second?.code ?? ''], min: '20' },
  ];
  await setMinimumShares({ roundId: id, planVersion: plan.version, shares }, at(setting.officer));
  expect((await roundById(db, { roundId: id }))?.terms.minimumShares).toMatchObject([
    { of: { by: 'kind', kind: line.fund.kind }, categoryCodes: [first?.code], minBp: 5000 },
    { of: { by: 'fund', fundId: line.fundId }, categoryCodes: [second?.code], minBp: 2000 },
  ]);
});

test('refuses money and categories that the round does not have, and more than the whole', async () => {
  const { id, planId, plan } = await setting.draft();
  const line = await db.fundingLine.findFirstOrThrow({ where: { roundId: id }, include: { fund: true } });
  const [first, second] = await db.planCategory.findMany({ where: { planId } });
  const of = `fund:${line.fundId}`;
  const tried = (shares: (typeof minimum)[]) =>
    setMinimumShares({ roundId: id, planVersion: plan.version, shares }, at(setting.officer));
  await expect(tried([{ ...minimum, of: 'fund:elsewhere', categories: first?.code ?? '' }])).rejects.toMatchObject({
    problems: [{ code: 'rounds.problems.shareNoFund', field: 'shares.0.of' }],
  });
  await expect(tried([{ ...minimum, of, categories: 'NOBODY' }])).rejects.toMatchObject({
    problems: [{ code: 'rounds.problems.shareNoCategory' }],
  });
  const both = [first, second].map((category) => ({ ...minimum, of, categories: category?.code ?? '', min: '60' }));
  await expect(tried(both)).rejects.toMatchObject({ problems: [{ code: 'rounds.problems.shareSum' }] });
});
