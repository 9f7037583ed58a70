import { expect, test } from 'vitest';
import { dueOf, stateOf, whyOf } from '@/lib/awards/concerning/concerning-list';
import { applicationsConcerning, applicationsConcerningFile } from '@/lib/awards/concerning/read-concerning-list';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { createApplication } from '@/tests/factories/applications';
import { askedRound, confirmFirst, first } from '@/tests/factories/co-funding';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { atStreet, levels } from '@/tests/integration/applications/recommending/levels';
import { rowsOf } from '@/tests/support/list-file';

const rowsFor = async (actor: Actor, asked: Record<string, string> = {}) =>
  (await applicationsConcerning(asked, at(actor))).page.rows.map((row) => [row.title, whyOf(row).join(), stateOf(row)]);

test('what an office and those below it recommend, and nothing of other offices or of its own rounds', async () => {
  const s = await levels();
  await atStreet(s, { title: '甲项目' });
  const own = await createRound({ region: s.district });
  await createApplication({ round: own, organisation: s.organisation });
  const waiting = [['甲项目', 'recommend', 'WAITING']];
  expect(await rowsFor(s.officers.street)).toEqual(waiting);
  expect(await rowsFor(s.officers.district)).toEqual(waiting);
  for (const stranger of [s.officers.street2, s.officers.district2, s.officers.city, s.officers.elsewhere])
    expect(await rowsFor(stranger)).toEqual([]);
  for (const nobody of [visitor, await plainActor(), await actorWith('OBSERVER', s.street)])
    await expect(applicationsConcerning({}, at(nobody))).rejects.toMatchObject({ kind: 'not-found' });
  const read = async () => {
    const { page, requestedFen } = await applicationsConcerning({}, at(s.officers.street));
    return { row: first(page.rows), requestedFen };
  };
  const { row, requestedFen } = await read();
  expect([dueOf(row), requestedFen]).toEqual([expect.any(Date), row.requestedFen]);
  // What the round's office makes of it is not told here.
  await db.recommendation.updateMany({
    where: { regionId: s.street.id },
    data: { status: 'RECOMMENDED', decidedAt: new Date() },
  });
  await db.application.updateMany({ where: { title: '甲项目', roundId: s.round.id }, data: { status: 'INELIGIBLE' } });
  expect(await rowsFor(s.officers.street)).toEqual([['甲项目', 'recommend', 'RECOMMENDED']]);
  expect(dueOf((await read()).row)).toBeNull();
});

test('what a county is asked to pay for, as it stands there; narrowed by its reason, and as a file', async () => {
  const here = await askedRound();
  await confirmFirst(here);
  const line = ['配套项目1', 'coFund', 'CONFIRMED'];
  expect(await rowsFor(here.countyOfficer)).toEqual([line]);
  expect(await rowsFor(here.countyOfficer, { why: 'coFund' })).toEqual([line]);
  expect(await rowsFor(here.countyOfficer, { why: 'recommend' })).toEqual([]);
  expect(await rowsFor(here.countyOfficer, { round: here.round.id, q: '配套' })).toEqual([line]);
  expect(await rowsFor(here.otherOfficer)).toEqual([['配套项目2', 'coFund', 'ASKED']]);
  const file = await rowsOf(await applicationsConcerningFile({}, at(here.countyOfficer)));
  expect(file.map((row) => [row['列入原因'], row['主办单位']])).toEqual([['由本级配套', here.city.officeName]]);
  const elsewhere = await actorWith('OFFICER', (await createCity('乙市')).district);
  expect((await applicationsConcerningFile({}, at(elsewhere))).total).toBe(0);
});

test('what is carried out in its region, from the publicity on', async () => {
  const here = await askedRound({ awards: 1 });
  const { id } = first(here.applications);
  await db.coFundingLine.updateMany({ where: { applicationId: id }, data: { status: 'RECALLED' } });
  expect(await rowsFor(here.countyOfficer)).toEqual([]);
  await db.application.update({ where: { id }, data: { status: 'IN_PUBLICITY' } });
  expect(await rowsFor(here.countyOfficer)).toEqual([['配套项目1', 'place', 'IN_PUBLICITY']]);
  expect(await rowsFor(here.otherOfficer)).toEqual([]);
});

test('the page asks as much of one application as of three', async () => {
  const counted = async (many: number) => {
    const s = await levels();
    for (let place = 1; place <= many; place += 1) await atStreet(s, { title: `项目${place}` });
    const { result, statements } = await countStatements(() => applicationsConcerning({}, at(s.officers.street)));
    return { rows: result.page.rows.length, statements };
  };
  const [one, three] = [await counted(1), await counted(3)];
  expect([one.rows, three.rows]).toEqual([1, 3]);
  expect(three.statements).toBe(one.statements);
  expect(three.statements).toBeLessThanOrEqual(8);
});
