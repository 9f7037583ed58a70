import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, systemActor, visitor } from '@/lib/kernel/actor';
import { all, among, any, given, isNot, member, type Part, sees, system, through, within } from '@/lib/kernel/sees';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, createCity, testNow } from '@/tests/factories/people';

type Row = {
  id: string;
  status: string;
  returnNote: string;
  verifiedAt: Date | null;
  usccOverrideReason: string | null;
  region: { path: string };
};

let rows: Row[];
let actors: Actor[];

beforeAll(async () => {
  const [here, elsewhere] = [await createCity('甲市'), await createCity('乙市')];
  const created = [
    await createOrganisation(here.street, { status: 'PENDING' }),
    await createOrganisation(here.district),
    await createOrganisation(elsewhere.street, { status: 'RETURNED' }),
    await createOrganisation(elsewhere.city),
  ];
  const ids = created.map(({ id }) => id);
  await db.organisation.updateMany({ where: { id: { in: ids.slice(2) } }, data: { verifiedAt: testNow } });
  await db.organisation.updateMany({
    where: { id: { in: ids.slice(1, 3) } },
    data: { usccOverrideReason: '早期证书' },
  });
  rows = await db.organisation.findMany({
    where: { id: { in: ids } },
    include: { region: { select: { path: true } } },
  });
  const [first] = created;
  actors = [
    visitor,
    systemActor,
    await actorWith('OFFICER', here.city),
    await actorWith('OBSERVER', here.street),
    await actorWith('OFFICER', elsewhere.district),
    ...(first === undefined ? [] : [await memberActor(first), await memberActor(first, ['FINANCE'])]),
  ];
});

const placeSees = sees<'place', { path: string }, Prisma.RegionWhereInput>(within('path', 'OFFICER'));
const words: Part<Row>[] = [
  system,
  member('id'),
  member('id', 'OWNER', 'EDITOR'),
  within('region.path', 'OFFICER', 'OBSERVER'),
  through('region', placeSees),
  given('verifiedAt'),
  among('status', () => ['VERIFIED', 'RETURNED']),
  isNot('status', 'PENDING'),
  isNot('usccOverrideReason', '其他'),
];
const { sentence } = fc.letrec<{ sentence: Part<Row>; word: Part<Row> }>((tie) => ({
  word: fc.constantFrom(...words),
  sentence: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('word'),
    fc.array(tie('sentence'), { maxLength: 3 }).map((parts) => any(...parts)),
    fc.array(tie('sentence'), { maxLength: 3 }).map((parts) => all(...parts)),
  ),
}));

it('a sentence finds in the database exactly the rows that it judges well', async () => {
  const asked = fc.asyncProperty(sentence, fc.nat(), async (part, pick) => {
    const said = sees<'row', Row, Prisma.OrganisationWhereInput>(part);
    const actor = actors[pick % actors.length] ?? visitor;
    const mine = { id: { in: rows.map(({ id }) => id) } };
    for (const where of [{ AND: [mine, said.where(actor)] }, { AND: [mine], OR: [said.where(actor)] }]) {
      const found = await db.organisation.findMany({ where, select: { id: true } });
      const judged = rows.filter((row) => said.judge(actor, row));
      expect(found.map(({ id }) => id).toSorted()).toEqual(judged.map(({ id }) => id).toSorted());
    }
  });
  await fc.assert(asked, { numRuns: 150 });
});
