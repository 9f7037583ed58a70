import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { setAwarding } from '@/lib/plans/settings/set-awarding';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { planEdit } from '@/tests/support/plan-edit';

const nothing = { passLine: '0', tiers: [], quotas: [], grades: [], bonuses: [], extras: [], preferences: [] };
const setting = planEdit(setAwarding, ({ id, version }) => ({ planId: id, version, ...nothing }));
const set = async (rules: Partial<Parameters<typeof setAwarding>[0]>) => {
  const { id, version } = await setting.draft();
  await setAwarding({ planId: id, version, ...nothing, ...rules }, at(setting.officer));
  return (await db.plan.findUniqueOrThrow({ where: { id } })).terms;
};
const refused = (field: string, code: string) => ({
  kind: 'refused',
  problems: [expect.objectContaining({ field, code: `rounds.problems.${code}` })],
});

test('tiers, grades, merits and the cost of organising are kept as typed', async () => {
  const terms = await set({
    passLine: '80',
    tiers: [
      { places: '10', amount: '30,000' },
      { places: '20', amount: '1万' },
    ],
    grades: [
      { name: 'B', from: '70' },
      { name: 'A', from: '85' },
    ],
    bonuses: [{ label: '评估等级', points: '2', rating: 'A3', ownShare: '20' }],
    preferences: [{ label: '自筹', ownShare: '20' }],
    organisingCost: '100000',
  });
  expect(terms).toMatchObject({
    aggregation: { passLine: 80 },
    awarding: {
      tiers: [
        { places: 10, amountFen: '3000000' },
        { places: 20, amountFen: '1000000' },
      ],
      grades: [
        { name: 'A', from: 85 },
        { name: 'B', from: 70 },
      ],
      bonuses: [{ label: '评估等级', points: '2', rating: 'A3', ownShareBp: 2_000, answers: [] }],
      preferences: [{ label: '自筹', rating: null, ownShareBp: 2_000, answers: [] }],
      organisingCostFen: '10000000',
    },
  });
});

test.each([
  ['a sum over the cap', { tiers: [{ places: '1', amount: '999,999,999' }] }, 'tiers.0.amount', 'tierOverCap'],
  [
    'a category that is not called for',
    { quotas: [{ categoryCode: 'NOWHERE', places: '4' }] },
    'quotas.0.categoryCode',
    'quotaNoCategory',
  ],
  ['a merit that asks nothing', { preferences: [{ label: '党组织' }] }, 'preferences.0.rating', 'meritEmpty'],
  [
    'an answer that the form does not offer',
    { bonuses: [{ label: '党组织', points: '1', answers: 'partyGroup:YES' }] },
    'bonuses.0.answers',
    'meritGone',
  ],
] as const)('%s is refused', async (_what, rules, field, code) => {
  await expect(set(rules as never)).rejects.toMatchObject(refused(field, code));
});

test('sums and categories must give out the same number of places', async () => {
  const { id } = await setting.draft();
  const { code } = await db.planCategory.findFirstOrThrow({ where: { planId: id } });
  await expect(
    set({ tiers: [{ places: '3', amount: '100' }], quotas: [{ categoryCode: code, places: '4' }] }),
  ).rejects.toMatchObject(refused('tiers.0.places', 'tiersAgainstQuotas'));
});

test('a form left as it stands, with its empty fields, is saved again', async () => {
  const empty = { organisingCost: '', enablingBody: '', unusedPlaces: 'open' } as const;
  const row = { label: '', points: '', rating: '', ownShare: '' } as never;
  const bare = { places: '', amount: '' };
  const terms = await set({ ...empty, tiers: [bare], bonuses: [row], preferences: [row] });
  expect(terms).toMatchObject({ awarding: { tiers: [], bonuses: [], preferences: [], organisingCostFen: '0' } });
});

test('what counties pay is kept as typed, asked for at the field, and only a city may ask for it', async () => {
  const { city, district } = await createCity();
  const rule = { by: 'share', share: '40', workingDays: '5', declined: 'reduce' } as const;
  const setIn = async (region: typeof city, coFunding: object) => {
    const round = await createRound({ region, status: 'DRAFT' });
    const { id, version } = await db.plan.findUniqueOrThrow({ where: { id: round.planId } });
    const officer = await actorWith('OFFICER', region);
    await setAwarding({ planId: id, version, ...nothing, coFunding: coFunding as never }, at(officer));
    return (await db.plan.findUniqueOrThrow({ where: { id } })).terms;
  };
  const kept = { part: { by: 'share', shareBp: 4_000 }, workingDays: 5, declined: 'reduce' };
  expect(await setIn(city, rule)).toMatchObject({ awarding: { coFunding: kept } });
  const sum = { ...rule, by: 'sum', sum: '1万' };
  const sumKept = { ...kept, part: { by: 'sum', sumFen: '1000000' } };
  expect(await setIn(city, sum)).toMatchObject({ awarding: { coFunding: sumKept } });
  expect(await setIn(city, { ...rule, by: 'none' })).toMatchObject({ awarding: { coFunding: null } });
  await expect(setIn(district, rule)).rejects.toMatchObject(refused('coFunding.by', 'coFundingNoCity'));
  for (const [field, value] of [
    ['share', ''],
    ['share', '100'],
    ['workingDays', '0'],
    ['declined', 'shrug'],
  ] as const)
    await expect(setIn(city, { ...rule, [field]: value })).rejects.toMatchObject({
      kind: 'invalid',
      problems: [expect.objectContaining({ field: `coFunding.${field}` })],
    });
});
