import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { demandList } from '@/lib/demands/lists/demand-list';
import { officeDemands } from '@/lib/demands/lists/read-demand-list';
import type { Actor } from '@/lib/kernel/actor';
import { readAsked } from '@/lib/lists/asked';
import { topicById } from '@/lib/topics/load';
import { topicPolicy } from '@/lib/topics/policy';
import { demandsToBundle, topicsOfRound } from '@/lib/topics/queries';
import { demandsOfTopic, topicsToFilterBy } from '@/lib/topics/topic-filter';
import { visibleTo } from '@/lib/topics/visible-to';
import { plainActor, testNow } from '@/tests/factories/people';
import { createTopicRow } from '@/tests/factories/topics';
import { bundled, draft, observer, officer, published, stranger } from './scene';

describe('reading', () => {
  it('adds up the budgets beside the money, and offers what is free', async () => {
    const round = await draft();
    const { demandId } = await bundled(round);
    const free = await published();
    const guide = await topicsOfRound(officer, round.id);
    expect(guide).toMatchObject({
      indicativeFen: 6_000_000n,
      moneyFen: 100_000_000n,
      may: { edit: true, remove: true },
      topics: [{ demands: [{ id: demandId }] }],
    });
    expect(await topicsOfRound(observer, round.id)).toMatchObject({ may: { edit: false, remove: false } });
    expect(await topicsOfRound(stranger, round.id)).toBeNull();
    const ids = (await demandsToBundle(round, '')).rows.map(({ id }) => id);
    expect(ids).toContain(free.id);
    expect(ids).not.toContain(demandId);
    expect((await demandsToBundle(round, '没有这样的')).rows).toEqual([]);
  });

  it('shows each actor exactly what the policy lets them view', async () => {
    const topic = await createTopicRow({ round: await draft() });
    const subject = await topicById(db, { topicId: topic.id });
    const person = await plainActor();
    for (const actor of [officer, observer, stranger, person]) {
      const found = await db.topic.count({ where: { AND: [{ id: topic.id }, visibleTo(actor)] } });
      expect(found === 1).toBe(subject !== null && topicPolicy.view(actor, subject));
    }
  });
});

describe('topicsToFilterBy and demandsOfTopic', () => {
  it('narrow the office’s list to a topic’s demands; another city sees neither', async () => {
    const { topicId, demandId } = await bundled(await draft());
    const ask = { asked: readAsked(demandList, { topic: topicId }), ofTopic: demandsOfTopic, now: testNow };
    const listed = async (actor: Actor) => (await officeDemands(actor, ask)).page.rows.map(({ id }) => id);
    expect((await topicsToFilterBy(officer)).map(({ id }) => id)).toContain(topicId);
    expect(await listed(officer)).toEqual([demandId]);
    expect((await topicsToFilterBy(stranger)).map(({ id }) => id)).not.toContain(topicId);
    expect(await topicsToFilterBy(await plainActor())).toEqual([]);
    expect(await listed(stranger)).toEqual([]);
  });
});
