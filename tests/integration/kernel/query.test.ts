import { expect, test } from 'vitest';
import { z } from 'zod';
import { db, type Tx } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import type { Seen } from '@/lib/kernel/seen';
import { sees, within } from '@/lib/kernel/sees';
import { id } from '@/lib/kernel/text';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { some } from '@/tests/support/some';

const placeSees = sees<'place', { path: string }, object>(within('path', 'OFFICER'));

async function seenPlace(tx: Tx, { placeId }: { placeId: string }, actor: Actor) {
  return placeSees.look(actor, await tx.region.findUnique({ where: { id: placeId } }));
}

/** An inner read: takes what has been seen, never a bare id. */
const childrenOf = (tx: Tx, place: Seen<'place'>) => tx.region.count({ where: { parentId: place.id } });

const placeDetail = query({
  name: 'test.place',
  input: z.object({ placeId: id(), page: z.coerce.number().int().optional().catch(undefined) }),
  subject: seenPlace,
  async run({ subject: place, input, now, db: tx }) {
    return { name: place.name, page: input.page, now, children: await childrenOf(tx, place) };
  },
});

test('parses the address, loads what the actor may see, and hands over', async () => {
  const { city } = await createCity('甲市');
  const officer = at(await actorWith('OFFICER', city));
  expect(await placeDetail({ placeId: city.id, page: '2' }, officer)).toEqual({
    name: '甲市',
    page: 2,
    now: testNow,
    children: 1,
  });
});

test('what cannot be meant, what is not there and what the actor may not see is all the same not found', async () => {
  const { city } = await createCity('甲市');
  const [officer, stranger] = [
    at(await actorWith('OFFICER', city)),
    at(await actorWith('OFFICER', (await createCity('乙市')).city)),
  ];
  const tries = [
    placeDetail({ placeId: "a' OR 1=1" }, officer),
    placeDetail({ placeId: ['a', 'b'] as unknown as string }, officer),
    placeDetail({ placeId: 'none' }, officer),
    placeDetail({ placeId: city.id }, stranger),
    placeDetail({ placeId: city.id }, at(visitor)),
  ];
  for (const outcome of some(await Promise.allSettled(tries)))
    expect(outcome).toMatchObject({ status: 'rejected', reason: { kind: 'not-found' } });
});

test('two spellings of one address are one question', () => {
  expect(placeDetail.questionOf({ placeId: 'a', page: '2' })).toBe(placeDetail.questionOf({ page: 2, placeId: 'a' }));
  expect(placeDetail.questionOf({ placeId: 'a' })).not.toBe(placeDetail.questionOf({ placeId: 'b' }));
});

test('whoever has not asked has nothing to hand to an inner read', async () => {
  const { city } = await createCity('甲市');
  // @ts-expect-error a row that nobody looked at
  expect(await childrenOf(db, city)).toBe(1);
});
