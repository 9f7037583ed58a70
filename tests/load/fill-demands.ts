import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';
import type { DemandStatus } from '@/lib/db/generated/enums';
import { isPublic } from '@/lib/demands/rules';
import { bigramsOf } from '@/lib/lists/bigrams';
import { createDemandCallRow } from '@/tests/factories/demands';
import { actorWith, createRegion, testNow } from '@/tests/factories/people';
import { demandText, scatter } from './demand-texts';

const DISTRICTS = 13;
const STREETS_EACH = 12;
const COMMUNITIES_EACH = 6;
const BATCH = 500;
const HOUR_MS = 3_600_000;

/** Of a hundred demands: most are published, a tenth is still being verified. */
const STATUSES: readonly [DemandStatus, number][] = [
  ['PUBLISHED', 52],
  ['OPEN_FOR_CLAIM', 8],
  ['CLAIMED', 5],
  ['BUNDLED', 12],
  ['EXPIRED', 5],
  ['SUBMITTED', 6],
  ['VERIFYING', 4],
  ['RETURNED', 3],
  ['REJECTED', 3],
  ['WITHDRAWN', 2],
];
const statusOf = STATUSES.flatMap(([status, share]) => Array.from({ length: share }, () => status));

/** A city like Hangzhou (13 districts, 156 streets, 936 communities) with `count` demands. Returns who asks and for what. */
export async function fillDemands(count: number) {
  const city = await createRegion({ name: '负载市', level: 'CITY' });
  const districts = await below([city], 'DISTRICT', DISTRICTS);
  const streets = await below(districts, 'STREET', STREETS_EACH);
  const communities = await below(streets, 'COMMUNITY', COMMUNITIES_EACH);
  const call = await createDemandCallRow({
    region: city,
    title: '市民生需求征集令',
    closesAt: new Date(Date.now() + 240 * HOUR_MS),
  });
  const categories = new Map(call.categories.map(({ code, id }) => [code, id]));
  const demandOf = (index: number) => {
    const { category, ...text } = demandText(index);
    const place = communities[scatter(index) % communities.length];
    const status = statusOf[scatter(index + 17) % statusOf.length] ?? 'PUBLISHED';
    const receivedAt = new Date(testNow.getTime() + index * 60_000);
    return {
      ...text,
      id: randomUUID(),
      cityId: city.id,
      callId: call.id,
      regionId: place?.id ?? city.id,
      categoryId: categories.get(category) ?? '',
      number: `XQ-${index}`,
      status,
      source: 'RESIDENT' as const,
      affectedCount: (index % 90) + 5,
      bigrams: bigramsOf(`${text.title}\n${text.problem}`),
      submitterName: '张阿姨',
      receivedAt,
      verifyDueAt: new Date(receivedAt.getTime() + 120 * HOUR_MS),
      ...(isPublic(status) && {
        publicTitle: text.title,
        publicProblem: text.problem,
        publicOutcome: text.outcome,
        publishedAt: receivedAt,
      }),
    };
  };
  for (let from = 0; from < count; from += BATCH) {
    await db.demand.createMany({
      data: Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => demandOf(from + index)),
    });
  }
  await db.$executeRawUnsafe('VACUUM ANALYZE');
  const [officer, district] = [await actorWith('OFFICER', city, '市级经办'), districts[0] ?? city];
  const toVerify = await db.demand.findFirstOrThrow({ where: { status: 'VERIFYING' }, include: { region: true } });
  return { city, district, call, officer, toVerify };
}

type Region = Awaited<ReturnType<typeof createRegion>>;

async function below(parents: Region[], level: 'DISTRICT' | 'STREET' | 'COMMUNITY', each: number): Promise<Region[]> {
  const places = parents.flatMap((parent) =>
    Array.from({ length: each }, (_, index) => ({ name: `${parent.name}之${index + 1}`, level, parent })),
  );
  const created: Region[] = [];
  for (const place of places) created.push(await createRegion(place));
  return created;
}
