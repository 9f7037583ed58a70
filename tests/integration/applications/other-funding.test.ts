import { expect, test } from 'vitest';
import { otherFunding } from '@/lib/applications/funded-twice/other-funding';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation } from '@/tests/factories/organisations';
import { at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';

/** Its own in two other rounds of the district, one of them refused, in one of another city, and another organisation's. */
async function several() {
  const s = await scene({ status: 'SUBMITTED' });
  const { organisation, district } = s;
  const next = await createRound({ region: district, title: '另一批次' });
  const far = await createRound({ region: (await createCity('远方市')).district, title: '远方批次' });
  const similar = await createApplication({ round: next, organisation, title: '相近项目' });
  await createApplication({ round: next, organisation, title: '未通过', status: 'INELIGIBLE' });
  await createApplication({ round: next, organisation: await createOrganisation(district), title: '别家的' });
  const elsewhere = await createApplication({ round: far, organisation, title: '远方的申报', status: 'AWARDED' });
  const ask = (actor = s.officer) => otherFunding({ applicationId: s.application.id }, at(actor));
  return { ...s, similar, far, elsewhere, ask };
}

test('shows the same organisation’s project of another round beside this one, with what they have in common', async () => {
  const s = await several();
  const { result, statements } = await countStatements(() => s.ask());
  expect(statements).toBe(4);
  expect(result.seen).toMatchObject([
    {
      id: s.similar.id,
      title: '相近项目',
      roundTitle: '另一批次',
      shared: { category: true, place: true, period: true },
    },
  ]);
  expect(result.mine).toMatchObject({ title: s.application.title });
});

test('of another city’s office tells only an award that was announced, by its public words', async () => {
  const s = await several();
  expect((await s.ask()).announced).toEqual([]);
  await db.round.update({ where: { id: s.far.id }, data: { status: 'AWARDED' } });
  await db.award.create({ data: { applicationId: s.elsewhere.id, amountFen: 3_000_000n, confirmedAt: testNow } });
  const confirmedById = s.officer.personId;
  expect((await s.ask()).announced).toEqual([]);
  await db.publicWords.create({
    data: {
      ...{ applicationId: s.elsewhere.id, title: '公布的名称', summary: '', place: '' },
      ...{ confirmedById, confirmedAt: testNow },
    },
  });
  const { announced, seen } = await s.ask();
  expect(announced).toMatchObject([{ id: s.elsewhere.id, title: '公布的名称', awardedFen: 3_000_000n }]);
  expect(
    JSON.stringify(announced, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  ).not.toContain('远方的申报');
  expect(seen.map(({ id }) => id)).toEqual([s.similar.id]);
});

test('tells what the organisation states of other funders at the same time, as it holds now', async () => {
  const s = await several();
  const state = (title: string, from: string, to: string, ended = '') =>
    db.passportFact.create({
      data: {
        ...{ organisationId: s.organisation.id, factId: title, ordinal: 1, kind: 'project', title, detail: '某基金会' },
        ...{ from, to, endedBecause: ended, statedAt: testNow, statedById: s.officer.personId },
      },
    });
  await state('同期项目', '2026-07-01', '2026-09-30');
  await state('早已结束', '2020-01-01', '2020-12-31');
  await state('填错了的', '2026-07-01', '2026-09-30', '填错了');
  expect((await s.ask()).stated).toMatchObject([{ title: '同期项目', funder: '某基金会' }]);
});

test('is the office’s, not the organisation’s and not another city’s', async () => {
  const s = await several();
  for (const actor of [s.owner, s.stranger, s.foreignOfficer])
    await expect(s.ask(actor)).rejects.toMatchObject({ kind: 'not-found' });
  for (const actor of [s.officer, s.cityOfficer, s.observer]) await expect(s.ask(actor)).resolves.toBeDefined();
});
