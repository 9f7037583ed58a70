import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { fundsToUse } from '@/lib/funds/queries';
import { setRoundFunding } from '@/lib/rounds/settings/set-round-funding';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createFund, createRound } from '@/tests/factories/rounds';
import { draftEdit } from '@/tests/support/draft-edit';

const setting = draftEdit(setRoundFunding, async ({ id, version, region }) => ({
  roundId: id,
  version,
  lines: [{ fundId: (await createFund({ region })).id, amount: '500,000.00' }],
}));

const linesOf = (roundId: string) => db.fundingLine.findMany({ where: { roundId }, orderBy: { position: 'asc' } });

test('an amount typed in yuan becomes fen', async () => {
  const round = await setting.draft();
  const fund = await createFund({ region: round.region });
  await setRoundFunding(
    { roundId: round.id, version: round.version, lines: [{ fundId: fund.id, amount: '500,000.00' }] },
    at(setting.officer),
  );
  expect(await linesOf(round.id)).toMatchObject([{ fundId: fund.id, amountFen: 50_000_000n }]);
});

test("a district's officer neither uses nor removes the city's line", async () => {
  const { city, district } = await createCity();
  const officer = await actorWith('OFFICER', district);
  const cityFund = await createFund({ region: city });
  const round = await createRound({ region: district, status: 'DRAFT' });
  const own = await createFund({ region: district });
  await expect(
    setRoundFunding(
      { roundId: round.id, version: round.version, lines: [{ fundId: cityFund.id, amount: 1n }] },
      at(officer),
    ),
  ).rejects.toMatchObject({
    problems: [{ code: 'rounds.problems.fundUnknown', field: 'lines.0.fundId' }],
  });
  const cityOfficer = await actorWith('OFFICER', city);
  const { version } = await setRoundFunding(
    { roundId: round.id, version: round.version, lines: [{ fundId: cityFund.id, amount: 7n }] },
    at(cityOfficer),
  );
  await setRoundFunding({ roundId: round.id, version, lines: [{ fundId: own.id, amount: 5n }] }, at(officer));
  expect(await linesOf(round.id)).toMatchObject([
    { fundId: cityFund.id, amountFen: 7n },
    { fundId: own.id, amountFen: 5n },
  ]);
});

test("a city's officer neither spends nor changes a district's money, unless nobody sits there", async () => {
  const { city, district } = await createCity();
  const cityOfficer = await actorWith('OFFICER', city);
  const round = await createRound({ region: city, status: 'DRAFT' });
  const [cityFund, districtFund] = [await createFund({ region: city }), await createFund({ region: district })];
  const withDistrict = (version: number) => ({
    roundId: round.id,
    version,
    lines: [
      { fundId: cityFund.id, amount: 7n },
      { fundId: districtFund.id, amount: 5n },
    ],
  });
  const { version } = await setRoundFunding(withDistrict(round.version), at(cityOfficer));
  expect(await fundsToUse({ cityId: city.id, regionPath: city.path }, at(cityOfficer))).toHaveLength(3);
  await actorWith('OFFICER', district);
  await expect(setRoundFunding(withDistrict(version), at(cityOfficer))).rejects.toMatchObject({
    problems: [{ code: 'rounds.problems.fundUnknown', field: 'lines.1.fundId' }],
  });
  expect(
    (await fundsToUse({ cityId: city.id, regionPath: city.path }, at(cityOfficer))).map(({ id }) => id),
  ).not.toContain(districtFund.id);
  await setRoundFunding({ roundId: round.id, version, lines: [{ fundId: cityFund.id, amount: 9n }] }, at(cityOfficer));
  expect(await linesOf(round.id)).toMatchObject([
    { fundId: districtFund.id, amountFen: 5n },
    { fundId: cityFund.id, amountFen: 9n },
  ]);
});

test("whoever runs a district's round in its stead spends the district's money there", async () => {
  const { city, district } = await createCity();
  const [cityOfficer] = [await actorWith('OFFICER', city), await actorWith('OFFICER', district)];
  const [round, fund] = [
    await createRound({ region: district, status: 'DRAFT' }),
    await createFund({ region: district }),
  ];
  const lines = [{ fundId: fund.id, amount: 7n }];
  await setRoundFunding({ roundId: round.id, version: round.version, lines }, at(cityOfficer));
  expect(await linesOf(round.id)).toMatchObject([{ fundId: fund.id, amountFen: 7n }]);
});

test("another city's fund, a fund twice and nothing at all are refused", async () => {
  const round = await setting.draft();
  const foreign = await createFund({ region: (await createCity('丙市')).city });
  const fund = await createFund({ region: round.region });
  const lines = [
    { fundId: foreign.id, amount: 1n },
    { fundId: fund.id, amount: 0n },
    { fundId: fund.id, amount: 1n },
  ];
  await expect(
    setRoundFunding({ roundId: round.id, version: round.version, lines }, at(setting.officer)),
  ).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ field: 'lines.0.fundId' }, { field: 'lines.1.amount' }, { field: 'lines.2.fundId' }],
  });
});

test('lines that were moved keep their new places', async () => {
  const round = await setting.draft();
  const [first, second] = [await createFund({ region: round.region }), await createFund({ region: round.region })];
  const lines = [
    { fundId: first.id, amount: '1', position: '1' },
    { fundId: second.id, amount: '2', position: '0' },
  ];
  await setRoundFunding({ roundId: round.id, version: round.version, lines }, at(setting.officer));
  expect((await linesOf(round.id)).map(({ fundId }) => fundId)).toEqual([second.id, first.id]);
});
