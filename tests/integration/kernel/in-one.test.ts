import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { db, type Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { command } from '@/lib/kernel/command';
import { at, createPerson, plainActor } from '@/tests/factories/people';

let person: { id: string; name: string };
const loads: string[] = [];
beforeEach(async () => {
  person = await createPerson('旧名');
  loads.length = 0;
});

async function personById(tx: Tx) {
  const found = await tx.person.findUniqueOrThrow({ where: { id: person.id }, select: { id: true, name: true } });
  loads.push(found.name);
  return { ...found, cityId: null };
}

/** Renames somebody in one statement that is said to write `rows` rows, after whatever happens in between. */
const renaming = (rows: number, between: () => Promise<unknown> = async () => undefined) =>
  command({
    name: 'person.rename',
    input: z.object({ name: z.string() }),
    subject: personById,
    allow: () => true,
    async run({ subject, input }) {
      if (loads.length === 1) await between();
      return { ...subject, to: input.name };
    },
    inOne: ({ subject, result: { to } }) =>
      to === subject.name
        ? null
        : {
            ctes: Prisma.sql`"changed" AS (UPDATE "Person" SET "name" = ${to} WHERE "id" = ${subject.id} AND "name" = ${subject.name} RETURNING 1)`,
            rows,
          },
    about: ({ subject }) => subject,
  });

const state = async () => [
  (await db.person.findUniqueOrThrow({ where: { id: person.id } })).name,
  await db.trailEntry.count({ where: { entityId: person.id } }),
];

test('the change and its entry are one statement', async () => {
  await renaming(1)({ name: '新名' }, at(await plainActor()));
  expect(await state()).toEqual(['新名', 1]);
  expect(loads).toEqual(['旧名']);
});

test('where there is nothing to change, nothing is written and nothing told', async () => {
  await renaming(1)({ name: '旧名' }, at(await plainActor()));
  expect(await state()).toEqual(['旧名', 0]);
});

test('what was changed in between is read and judged anew', async () => {
  const between = () => db.person.update({ where: { id: person.id }, data: { name: '别名' } });
  await renaming(1, between)({ name: '新名' }, at(await plainActor()));
  expect(loads).toEqual(['旧名', '别名']);
  expect(await state()).toEqual(['新名', 1]);
});

test('what does not become whole leaves nothing, and is told after some tries', async () => {
  const done = renaming(2)({ name: '新名' }, at(await plainActor()));
  await expect(done).rejects.toMatchObject({
    kind: 'conflict',
    problems: [{ code: 'kernel.problems.changedMeanwhile' }],
  });
  expect(await state()).toEqual(['旧名', 0]);
  expect(loads.length).toBeGreaterThan(1);
});
