import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { cancelRound } from '@/lib/rounds/cancel-round';
import { publishRound } from '@/lib/rounds/publishing/publish-round';
import { createTopic } from '@/lib/topics/create-topic';
import { topicGuide } from '@/lib/topics/guide';
import { publishTopics } from '@/lib/topics/publish-topics';
import { removeTopic } from '@/lib/topics/remove-topic';
import { setTopicDemands } from '@/lib/topics/set-topic-demands';
import { updateTopic } from '@/lib/topics/update-topic';
import { at } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { createTopicRow } from '@/tests/factories/topics';
import {
  bundled,
  draft,
  facts,
  here,
  observer,
  officer,
  published,
  roundAt,
  statusOf,
  stranger,
  versionOf,
} from './scene';

describe('createTopic and updateTopic', () => {
  it('number topics in turn, and mend them', async () => {
    const round = await draft();
    const [one, two] = [
      await createTopic({ ...(await roundAt(round.id)), ...facts }, at(officer)),
      await createTopic({ ...(await roundAt(round.id)), ...facts, title: '楼道议事' }, at(officer)),
    ];
    expect([one.number, two.number, one.indicativeFen]).toEqual([1, 2, 6_000_000n]);
    const mended = await updateTopic(
      { topicId: two.id, version: 1, title: '楼道微更新', indicative: '80000' },
      at(officer),
    );
    expect(mended).toMatchObject({ title: '楼道微更新', indicativeFen: 8_000_000n, version: 2 });
    await expect(updateTopic({ topicId: two.id, version: 1, ...facts }, at(officer))).rejects.toMatchObject({
      kind: 'conflict',
    });
  });
});

describe('setTopicDemands', () => {
  it('bundles what comes in, lets go of what is left out, and tells the submitters', async () => {
    const { topicId, demandId } = await bundled(await draft());
    expect(await statusOf(demandId)).toBe('BUNDLED');
    const other = await published();
    await setTopicDemands({ topicId, version: 2, demandIds: [other.id] }, at(officer));
    expect([await statusOf(demandId), await statusOf(other.id)]).toEqual(['PUBLISHED', 'BUNDLED']);
    expect(await db.topicDemand.findMany({ where: { topicId } })).toEqual([{ topicId, demandId: other.id }]);
    await setTopicDemands({ topicId, version: 3 }, at(officer));
    expect(await statusOf(other.id)).toBe('PUBLISHED');
  });

  it('refuses demands of elsewhere and those already taken', async () => {
    const round = await draft();
    const { demandId } = await bundled(round);
    const topic = await createTopicRow({ round, publishedAt: null });
    const taken = setTopicDemands({ topicId: topic.id, version: 1, demandIds: [demandId] }, at(officer));
    await expect(taken).rejects.toMatchObject({ kind: 'refused', problems: [{ code: 'topics.problems.demandTaken' }] });
    const outside = await published(here.city);
    const far = setTopicDemands({ topicId: topic.id, version: 1, demandIds: [outside.id] }, at(officer));
    await expect(far).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'topics.problems.demandElsewhere' }],
    });
    expect(await versionOf(topic.id)).toBe(1);
  });

  it('gives one demand to one of two topics', async () => {
    const [one, two] = [
      await createTopicRow({ round: await draft(), publishedAt: null }),
      await createTopicRow({ round: await draft(), publishedAt: null }),
    ];
    const demand = await published();
    const both = await Promise.allSettled(
      [one, two].map(({ id }) => setTopicDemands({ topicId: id, version: 1, demandIds: [demand.id] }, at(officer))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.topicDemand.count({ where: { demandId: demand.id } })).toBe(1);
  });
});

describe('publishTopics', () => {
  it('publishes the guide before the round; from then on nothing moves', async () => {
    const round = await createRound({ region: here.district, status: 'DRAFT', terms: { applyPerTopic: true } });
    const { topicId } = await bundled(round);
    await expect(topicGuide({ roundId: round.id }, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
    const early = publishRound(await roundAt(round.id), at(officer));
    await expect(early).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'rounds.problems.noTopicGuide' }],
    });
    await publishTopics(await roundAt(round.id), at(officer));
    expect((await topicGuide({ roundId: round.id }, at(visitor))).topics).toMatchObject([
      { number: 1, demands: [{ publicTitle: '老旧小区加装电梯' }] },
    ]);
    const frozen = { kind: 'refused', problems: [{ code: 'topics.problems.guideOut' }] };
    await expect(updateTopic({ topicId, version: 2, ...facts }, at(officer))).rejects.toMatchObject(frozen);
    await expect(removeTopic({ topicId, version: 2 }, at(officer))).rejects.toMatchObject(frozen);
    await expect(publishTopics(await roundAt(round.id), at(officer))).rejects.toMatchObject(frozen);
    await expect(publishRound(await roundAt(round.id), at(officer))).resolves.toMatchObject({ status: 'OPEN' });
  });

  it('refuses an empty guide, conflicts with a change, and is for officers of the round', async () => {
    const round = await draft();
    const seen = await roundAt(round.id);
    await expect(publishTopics(seen, at(officer))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'topics.problems.noTopics' }],
    });
    await bundled(round);
    await expect(publishTopics(seen, at(officer))).rejects.toMatchObject({ kind: 'conflict' });
    await expect(publishTopics(seen, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(publishTopics(seen, at(observer))).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('removeTopic', () => {
  it('frees the demands, and again when the round was cancelled after its guide', async () => {
    const round = await draft();
    const { topicId, demandId } = await bundled(round);
    await expect(removeTopic({ topicId, version: 1 }, at(officer))).rejects.toMatchObject({ kind: 'conflict' });
    await removeTopic({ topicId, version: 2 }, at(officer));
    expect(await statusOf(demandId)).toBe('PUBLISHED');
    await expect(removeTopic({ topicId, version: 3 }, at(officer))).rejects.toMatchObject({ kind: 'not-found' });

    const second = await bundled(round);
    await publishTopics(await roundAt(round.id), at(officer));
    await publishRound(await roundAt(round.id), at(officer));
    await cancelRound({ ...(await roundAt(round.id)), reason: '资金未落实' }, at(officer));
    await expect(removeTopic({ topicId: second.topicId, version: 2 }, at(stranger))).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(removeTopic({ topicId: second.topicId, version: 2 }, at(observer))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await removeTopic({ topicId: second.topicId, version: 2 }, at(officer));
    expect(await statusOf(second.demandId)).toBe('PUBLISHED');
  });
});
