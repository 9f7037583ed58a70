import { expect, test } from 'vitest';
import { objectionQueue } from '@/lib/awards/objections/objection-queue';
import { raiseObjection } from '@/lib/awards/objections/raise-objection';
import { refuseObjection } from '@/lib/awards/objections/refuse-objection';
import { objectionDueAt } from '@/lib/awards/rules';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { decidingNow } from '@/tests/factories/awards';
import { objectedRound } from '@/tests/factories/objections';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { some } from '@/tests/support/some';

const later = new Date(decidingNow.getTime() + 3_600_000);

/** Two objections to one notice, an hour apart. */
async function waiting() {
  const here = await objectedRound();
  const { id: secondId } = await raiseObjection(
    {
      roundId: here.round.id,
      applicationId: here.applications[1]?.id ?? '',
      objectorKind: 'ANONYMOUS',
      objectorName: '',
      contact: '',
      text: '名单与申报时不同',
    },
    at(visitor, later),
  );
  const queue = (objectionId: string, after?: string, actor: Actor = here.officer) =>
    objectionQueue({ objectionId, after }, at(actor, later));
  return { ...here, firstId: here.objectionId, secondId, queue };
}

test('the earliest term stands first, and ends as the rule says', async () => {
  const { round, firstId, secondId, queue } = await waiting();
  const around = await queue(firstId);
  // Two of one project are told apart by the end of their numbers, and by whose they are.
  const objections = await db.objection.findMany({ where: { id: { in: [firstId, secondId] } } });
  const ownOf = (wanted: string) => {
    const own = objections.find(({ id }) => id === wanted);
    return [own?.number?.split('-').slice(-2).join('-'), own?.objectorName, round.title].filter(Boolean).join(' · ');
  };
  expect(around.rows.map(({ id, about, dueAt }) => [id, about, dueAt])).toEqual([
    [firstId, ownOf(firstId), objectionDueAt(decidingNow)],
    [secondId, ownOf(secondId), objectionDueAt(later)],
  ]);
  expect(around).toMatchObject({ total: 2, place: 1, nextId: secondId });
});

test('what is answered waits no longer, and is told as it stands', async () => {
  const { firstId, secondId, context, queue } = await waiting();
  await refuseObjection({ objectionId: firstId, version: 1, finding: '与该项目无关' }, context);
  expect(await queue(secondId, firstId)).toMatchObject({
    total: 1,
    place: 1,
    nextId: null,
    judged: { id: firstId, status: 'NOT_ACCEPTED' },
  });
});

test('whoever answers none there is told of nothing', async () => {
  const { district, firstId, secondId, queue } = await waiting();
  const others = [await actorWith('OBSERVER', district), await actorWith('OFFICER', (await createCity('别的市')).city)];
  for (const actor of some(others))
    expect(await queue(firstId, secondId, actor)).toMatchObject({ rows: [], total: 0, judged: null });
});
