import { beforeAll, expect, test } from 'vitest';
import { officeList, officeRowSelect } from '@/lib/applications/office-list';
import { applicationsFile, roundApplications } from '@/lib/applications/read-office-list';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { ApplicationStatus } from '@/lib/db/generated/enums';
import type { Actor } from '@/lib/kernel/actor';
import { sumFen } from '@/lib/kernel/money';
import { following, keyOf, placeAfter, readKey } from '@/lib/lists/key';
import { orderBy, turned, type Walk } from '@/lib/lists/order';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { csvLines, rowsOf, sheetRows } from '@/tests/support/list-file';

let roundId: string;
let [officer, stranger] = [] as unknown as [Actor, Actor];

/** Amounts and states that repeat, numbers that are not there, names in Chinese, Latin and of one length. */
beforeAll(async () => {
  const [here, elsewhere] = [await createCity('甲市'), await createCity('乙市')];
  officer = await actorWith('OFFICER', here.district);
  stranger = await actorWith('OFFICER', elsewhere.city);
  const round = await createRound({ region: here.district });
  roundId = round.id;
  const organisations = await Promise.all(
    ['湖滨社工中心', 'Abc 中心', '清波助老会'].map((name) => createOrganisation(here.street, { name })),
  );
  const statuses = ['SUBMITTED', 'RETURNED', 'ELIGIBLE', 'SUBMITTED'] as const;
  for (let index = 0; index < 11; index += 1) {
    const { id } = await createApplication({
      round,
      organisation: organisations[index % 3] as (typeof organisations)[number],
      title: `项目${index % 4}`,
      requestedFen: BigInt((index % 3) * 100),
      status: statuses[index % 4] ?? 'SUBMITTED',
    });
    if (index % 5 === 0) await db.application.update({ where: { id }, data: { number: null } });
  }
});

const read = (walk: Walk, beyond: object[], take: number) =>
  db.application.findMany({
    where: { AND: [{ roundId, submittedAt: { not: null } }, ...beyond] },
    orderBy: orderBy(walk),
    take,
    select: officeRowSelect,
  });

test.each(
  Object.entries(officeList.orders).flatMap(([name, order]) =>
    (['asc', 'desc'] as const).map((direction) => [name, direction, { order, direction }] as [string, string, Walk]),
  ),
)('the database walks by %s, %s, to each row once, there and back', async (_name, _direction, walk) => {
  const whole = (await read(walk, [], 100)).map(({ id }) => id);
  expect(whole).toHaveLength(11);
  const visited: string[] = [];
  for (let beyond: object[] = []; ; ) {
    const rows = await read(walk, beyond, 2);
    visited.push(...rows.map(({ id }) => id));
    const last = rows.at(-1);
    if (last === undefined) break;
    const key = readKey(keyOf(last, walk), walk);
    expect(key).toEqual(placeAfter(last, walk));
    beyond = [following(placeAfter(last, walk), walk)];
  }
  expect(visited).toEqual(whole);
  const [middle] = (await read(walk, [], 100)).slice(5);
  const back = turned(walk);
  const before = middle === undefined ? [] : await read(back, [following(placeAfter(middle, back), back)], 100);
  expect(before.map(({ id }) => id).reverse()).toEqual(whole.slice(0, 5));
});

test('the enumeration stands in the database as it does in the code', async () => {
  const [row] = await db.$queryRaw<{ words: string[] }[]>`
    SELECT enum_range(NULL::"ApplicationStatus")::text[] AS "words"`;
  expect(row?.words).toEqual(Object.values(ApplicationStatus));
});

test('the page, the .xlsx and the CSV hold the same rows, and the sum is theirs', async () => {
  const query = { status: 'SUBMITTED', sort: 'amount', order: 'desc' };
  const { result: list, statements } = await countStatements(() =>
    roundApplications({ ...query, roundId }, at(officer)),
  );
  // One of them counts how the terms of screening stand.
  expect(statements).toBe(4);
  const file = (actor: Actor) => applicationsFile({ ...query, of: roundId }, at(actor));
  const titles = list.page.rows.map(({ title }) => title);
  const rows = await rowsOf(await file(officer));
  expect(rows.map((row) => row['项目名称'])).toEqual(titles);
  expect(sumFen(rows.map((row) => row['申请资金（元）'] as bigint))).toBe(list.requestedFen);
  const [head, ...cells] = await sheetRows(await file(officer));
  const [title, amount] = [head?.indexOf('项目名称') ?? -1, head?.indexOf('申请资金（元）') ?? -1];
  expect(cells.map((row) => row[title])).toEqual(titles);
  expect(cells.map((row) => row[amount])).toEqual(list.page.rows.map(({ requestedFen }) => Number(requestedFen) / 100));
  expect(await csvLines(await file(officer))).toHaveLength(1 + (titles?.length ?? 0));
  for (const ask of [() => file(stranger), () => roundApplications({ ...query, roundId }, at(stranger))])
    await expect(ask()).rejects.toMatchObject({ kind: 'not-found' });
});
