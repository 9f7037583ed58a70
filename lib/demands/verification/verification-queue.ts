import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { type Asked, readAsked } from '@/lib/lists/asked';
import { bigramsOf } from '@/lib/lists/bigrams';
import { likePattern } from '@/lib/lists/containing';
import { numberParts } from '@/lib/lists/number-parts';
import { besideQueue, queueAround } from '@/lib/lists/queue-around';
import { officerIn } from '@/lib/lists/waiting-for';
import { liesWith } from '@/lib/lists/with-office';
import { demandList } from '../lists/demand-list';
import { toVerifyStatuses } from '../rules';
import { keptFilters } from './kept-filters';

/** Demands that wait for whoever verifies them, the earliest term first; as far as the filters of the address reach. */
export const verificationQueue = query({
  name: 'demand.verificationQueue',
  input: z.looseObject({ demandId: id(), ...besideQueue }),
  subject: oneself,
  async run({ db, actor, input: { demandId, after, ...address }, now }) {
    const { filters } = readAsked(demandList, address as Record<string, string>);
    const queue = await queueAround(db, {
      here: demandId,
      waiting: Prisma.sql`
        SELECT d."id", d."title", r."name" AS "about", d."receivedAt" AS "since", d."verifyDueAt" - interval '1 millisecond' AS "dueAt"
          FROM "Demand" d JOIN "Region" r ON r."id" = d."regionId" JOIN "DemandCategory" c ON c."id" = d."categoryId"
         WHERE d."status" = ANY (${[...toVerifyStatuses]}::"DemandStatus"[]) AND ${officerIn(Prisma.sql`d."regionId"`, actor)}
           ${narrowing(filters, now)}`,
      judged: Prisma.sql`
        SELECT d."id", d."title", d."status" FROM "Demand" d
         WHERE d."id" = ${after ?? null} AND ${officerIn(Prisma.sql`d."regionId"`, actor)}`,
    });
    return { ...queue, kept: keptFilters(filters) };
  },
});

/** The same in SQL as the list's own filters (lib/demands/lists). */
function narrowing(filters: Asked<typeof demandList>['filters'], now: Date): Prisma.Sql {
  const { status } = keptFilters(filters);
  const { q, category, topic, region, call, overdue, office } = filters;
  const conditions = [
    q !== undefined && wordsIn(q),
    status !== undefined && Prisma.sql`d."status"::text = ${status}`,
    category !== undefined && Prisma.sql`c."name" = ${category}`,
    topic !== undefined &&
      Prisma.sql`EXISTS (SELECT 1 FROM "TopicDemand" td JOIN "Topic" t ON t."id" = td."topicId"
                          WHERE td."demandId" = d."id" AND t."id" = ${topic} AND t."removedAt" IS NULL)`,
    region !== undefined &&
      Prisma.sql`EXISTS (SELECT 1 FROM "Region" up WHERE up."id" = ${region} AND starts_with(r."path", up."path"))`,
    call !== undefined && Prisma.sql`d."callId" = ${call}`,
    office !== undefined && liesWith(office, Prisma.sql`r."path"`),
    overdue && Prisma.sql`d."verifyDueAt" <= ${now}`,
  ].filter((condition) => condition instanceof Prisma.Sql);
  return Prisma.join([Prisma.sql`AND true`, ...conditions], ' AND ');
}

/** The same as `matching` finds in the list. */
function wordsIn(q: string): Prisma.Sql {
  const pairs = bigramsOf(q);
  const numbers = numberParts(q).map((part) => Prisma.sql`d."number" ILIKE ${likePattern(part)}`);
  const words = pairs.length > 0 ? [Prisma.sql`d."bigrams" @> ${pairs}::int[]`] : [];
  const either = [...words, ...numbers];
  return either.length === 0
    ? Prisma.sql`d."title" ILIKE ${likePattern(q)}`
    : Prisma.sql`(${Prisma.join(either, ' OR ')})`;
}
