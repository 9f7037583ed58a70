import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { testNow } from './people';

type Options = {
  round: { id: string; cityId: string };
  demandIds?: string[];
  title?: string;
  indicativeFen?: bigint;
  publishedAt?: Date | null;
};

/** A topic of the round with its demands (their states are the caller's); published at `testNow` unless told otherwise. */
export async function createTopicRow({
  round,
  demandIds = [],
  title = '高龄独居老人助餐',
  indicativeFen = 6_000_000n,
  publishedAt = testNow,
}: Options) {
  const number = 1 + (await db.topic.count({ where: { roundId: round.id } }));
  return db.topic.create({
    data: {
      cityId: round.cityId,
      roundId: round.id,
      number,
      title,
      indicativeFen,
      publishedAt,
      createdAt: testNow,
      createdById: SYSTEM_PERSON_ID,
      demands: { create: demandIds.map((demandId) => ({ demandId })) },
    },
  });
}
