import { expect, test } from 'vitest';
import { decide } from '@/lib/awards/deciding/decide';
import { decisionAtDesk } from '@/lib/awards/deciding/decision-at-desk';
import { decisionQueue } from '@/lib/awards/deciding/decision-queue';
import { countStatements } from '@/lib/db/count-statements';
import type { Actor } from '@/lib/kernel/actor';
import { awardTo, decidingNow, decidingRound, releasedRound } from '@/tests/factories/awards';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { some } from '@/tests/support/some';

/** Three that are shortlisted: the second is ranked first, and the third is not ranked. */
async function deciding() {
  const here = await decidingRound({ ranks: [2, 1, null] });
  const [second, first, third] = here.applications.map(({ id }) => id);
  const queue = (applicationId = '', after?: string, actor: Actor = here.officer) =>
    decisionQueue({ roundId: here.round.id, applicationId, after }, at(actor, decidingNow));
  const desk = (applicationId = '', actor: Actor = here.officer) =>
    decisionAtDesk({ roundId: here.round.id, applicationId }, at(actor, decidingNow));
  return { ...here, first, second, third, queue, desk };
}

test('candidates stand in the order of the final ranking, decided or not, and the last leads nowhere', async () => {
  const { first, second, third, officer, queue } = await deciding();
  await awardTo(second ?? '', officer);
  const around = await queue(second);
  expect(around.rows.map(({ id, place, state, since }) => [id, place, state, since])).toEqual([
    [first, 1, 'UNDECIDED', null],
    [second, 2, 'AWARD', null],
    [third, 3, 'UNDECIDED', null],
  ]);
  expect(around).toMatchObject({ total: 3, place: 2, previousId: first, nextId: third });
  expect(await queue(third, second)).toMatchObject({ nextId: null, judged: { id: second, status: 'AWARD' } });
  expect((await countStatements(() => queue(second, first))).statements).toBe(1);
});

test('the desk of one candidate shows its place, its money and what is left', async () => {
  const { second, first, officer, desk } = await deciding();
  await awardTo(first ?? '', officer, 1_000_000n);
  expect(await desk(second)).toMatchObject({
    row: { place: 2, rank: 2, score: '95.00', outcome: null },
    summary: { total: 3, awardedFen: 1_000_000n },
    mayDecide: true,
  });
  const version = { applicationId: second ?? '', version: 0 };
  await decide({ ...version, outcome: 'RESERVE', amountFen: '', reason: '' } as never, at(officer, decidingNow));
  expect((await desk(second)).row).toMatchObject({ outcome: 'RESERVE', version: 1 });
});

test('an observer reads and decides nothing; nobody else finds it, nor what is in no ranking', async () => {
  const { second, first, district, street, queue, desk } = await deciding();
  const observer = await actorWith('OBSERVER', district);
  expect(await desk(second, observer)).toMatchObject({ mayDecide: false });
  expect(await queue(second, first, observer)).toMatchObject({ rows: [], total: 0, judged: null });
  const strangers = [
    await plainActor(),
    await actorWith('OFFICER', street),
    await actorWith('OFFICER', (await createCity('别的市')).city),
  ];
  for (const stranger of some(strangers))
    await expect(desk(second, stranger)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(desk('no-such-id')).rejects.toMatchObject({ kind: 'not-found' });
});

test('once decisions are released none waits any more', async () => {
  const { round, officer, applications } = await releasedRound();
  const applicationId = applications[0]?.id ?? '';
  const address = { roundId: round.id, applicationId };
  expect(await decisionQueue(address, at(officer, decidingNow))).toMatchObject({ total: 0, nextId: null });
  expect(await decisionAtDesk(address, at(officer, decidingNow))).toMatchObject({ mayDecide: false });
});
