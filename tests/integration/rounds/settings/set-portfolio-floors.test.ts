import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { type RoundSubject, roundById } from '@/lib/rounds/load';
import { setPortfolioFloors } from '@/lib/rounds/settings/set-portfolio-floors';
import { at } from '@/tests/factories/people';
import { draftEdit } from '@/tests/support/draft-edit';

const floor = {
  of: 'kind:WELFARE_LOTTERY',
  categories: 'ELDER',
  min: '50',
  label: '福彩公益金不少于 50% 用于为老服务',
};
const none = ({ id, plan }: RoundSubject) => ({ roundId: id, planVersion: plan.version, floors: [] });
const setting = draftEdit(setPortfolioFloors, none, { invalid: { roundId: '', planVersion: 'x' } });

test('keeps floors on the money and the categories of the round', async () => {
  const { id, planId, plan } = await setting.draft();
  const line = await db.fundingLine.findFirstOrThrow({ where: { roundId: id }, include: { fund: true } });
  const [first, second] = await db.planCategory.findMany({ where: { planId }, orderBy: { position: 'asc' } });
  const floors = [
    { ...floor, of: `kind:${line.fund.kind}`, categories: first?.code ?? '' },
    { ...floor, of: `fund:${line.fundId}`, categories: [second?.code ?? ''], min: '20' },
  ];
  await setPortfolioFloors({ roundId: id, planVersion: plan.version, floors }, at(setting.officer));
  expect((await roundById(db, { roundId: id }))?.terms.portfolioFloors).toMatchObject([
    { of: { by: 'kind', kind: line.fund.kind }, categoryCodes: [first?.code], minBp: 5000 },
    { of: { by: 'fund', fundId: line.fundId }, categoryCodes: [second?.code], minBp: 2000 },
  ]);
});

test('refuses money and categories that the round does not have, and more than the whole', async () => {
  const { id, planId, plan } = await setting.draft();
  const line = await db.fundingLine.findFirstOrThrow({ where: { roundId: id }, include: { fund: true } });
  const [first, second] = await db.planCategory.findMany({ where: { planId } });
  const of = `fund:${line.fundId}`;
  const tried = (floors: (typeof floor)[]) =>
    setPortfolioFloors({ roundId: id, planVersion: plan.version, floors }, at(setting.officer));
  await expect(tried([{ ...floor, of: 'fund:elsewhere', categories: first?.code ?? '' }])).rejects.toMatchObject({
    problems: [{ code: 'rounds.problems.floorNoFund', field: 'floors.0.of' }],
  });
  await expect(tried([{ ...floor, of, categories: 'NOBODY' }])).rejects.toMatchObject({
    problems: [{ code: 'rounds.problems.floorNoCategory' }],
  });
  const both = [first, second].map((category) => ({ ...floor, of, categories: category?.code ?? '', min: '60' }));
  await expect(tried(both)).rejects.toMatchObject({ problems: [{ code: 'rounds.problems.floorSum' }] });
});
