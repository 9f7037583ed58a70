import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { officeDemands } from '@/lib/demands/lists/read-demand-list';
import type { Actor } from '@/lib/kernel/actor';
import { topicById } from '@/lib/topics/load';
import { topicsOfRound } from '@/lib/topics/queries';
import { topicSees } from '@/lib/topics/sees';
import { topicsToFilterBy } from '@/lib/topics/topic-filter';
import { at, plainActor } from '@/tests/factories/people';
import { createTopicRow } from '@/tests/factories/topics';
import { bundled, draft, observer, officer, published, stranger } from './scene';

describe('reading', () => {
  it('adds up the budgets beside the money, and offers what is free', async () => {
    const round = await draft();
    const { topicId, demandId } = await bundled(round);
    const free = await published();
    const roundId = round.id;
    const guide = await topicsOfRound({ roundId }, at(officer));
    expect(guide).toMatchObject({
      indicativeFen: 6_000_000n,
      moneyFen: 100_000_000n,
      may: { edit: true, remove: true },
      topics: [{ demands: [{ id: demandId }] }],
      chosen: null,
      choice: { total: 0 },
    });
    expect(await topicsOfRound({ roundId }, at(observer))).toMatchObject({ may: { edit: false, remove: false } });
    await expect(topicsOfRound({ roundId }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
    const onDesk = async (actor: Actor, q?: string) =>
      (await topicsOfRound({ roundId, topic: topicId, q }, at(actor))).choice.rows.map(({ id }) => id);
    expect(await onDesk(officer)).toContain(free.id);
    expect(await onDesk(officer)).not.toContain(demandId);
    expect(await onDesk(officer, '没有这样的')).toEqual([]);
    expect(await onDesk(observer)).toEqual([]);
  });

  it('says to the database what it judges', async () => {
    const topic = await createTopicRow({ round: await draft() });
    const subject = await topicById(db, { topicId: topic.id });
    const person = await plainActor();
    for (const actor of [officer, observer, stranger, person]) {
      const found = await db.topic.count({ where: { AND: [{ id: topic.id }, topicSees.where(actor)] } });
      expect(found === 1).toBe(subject !== null && topicSees.judge(actor, subject));
    }
  });
});

describe('topicsToFilterBy', () => {
  it('narrow the office’s list to a topic’s demands; another city sees neither', async () => {
    const { topicId, demandId } = await bundled(await draft());
    const listed = async (actor: Actor) =>
      (await officeDemands({ topic: topicId }, at(actor))).page.rows.map(({ id }) => id);
    expect((await topicsToFilterBy({}, at(officer))).map(({ id }) => id)).toContain(topicId);
    expect(await listed(officer)).toEqual([demandId]);
    expect((await topicsToFilterBy({}, at(stranger))).map(({ id }) => id)).not.toContain(topicId);
    expect(await topicsToFilterBy({}, at(await plainActor()))).toEqual([]);
    expect(await listed(stranger)).toEqual([]);
  });
});
