import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { query } from '@/lib/kernel/query';
import { asSeen, everybody } from '@/lib/kernel/seen';
import { followerByLink, followToConfirm, shown } from './load';
import { followParams } from './schema';

/** What may be followed, what one follows already, and what the page begins with. */
export const followPage = query({
  name: 'follow.page',
  input: followParams,
  subject: everybody,
  async run({ db, input, actor }) {
    const { personId } = actor;
    const [regions, categories, follows, person] = await Promise.all([
      db.region.findMany({
        where: {
          validTo: null,
          OR: [
            { rounds: { some: { publishedAt: { not: null } } } },
            { grants: { some: { role: 'OFFICER', revokedAt: null } } },
          ],
        },
        orderBy: { path: 'asc' },
        select: { id: true, name: true },
      }),
      categoriesFollowed(db),
      personId === null
        ? []
        : db.follow.findMany({
            where: { follower: { personId }, status: { not: 'ENDED' } },
            orderBy: { askedAt: 'desc' },
            include: shown,
          }),
      personId === null ? null : db.person.findUnique({ where: { id: personId }, select: { wantsCalls: true } }),
    ]);
    return {
      begin: input,
      regions,
      categories,
      follows,
      isVisitor: personId === null,
      /** Asked of whoever fills in for an organisation. */
      wantsCalls: actor.memberships.length === 0 ? null : (person?.wantsCalls ?? null),
    };
  },
});

export type FollowPage = Awaited<ReturnType<typeof followPage>>;

/** Categories of published calls by their codes, each by the name it has there most. */
const categoriesFollowed = (db: Tx) => db.$queryRaw<{ code: string; name: string }[]>`
  SELECT c."code", mode() WITHIN GROUP (ORDER BY c."name") AS "name" FROM "PlanCategory" c
    JOIN "Round" r ON r."planId" = c."planId" WHERE r."publishedAt" IS NOT NULL
   GROUP BY c."code" ORDER BY count(*) DESC, c."code" LIMIT 60`;

const byLink = z.object({ f: z.string().max(120).catch('') });

/** What a letter asks to confirm, for whoever has the letter. */
export const followOfLetter = query({
  name: 'follow.toConfirm',
  input: byLink,
  subject: async (db: Tx, { f }: { f: string }) => asLetter(await followToConfirm(db, { token: f })),
  run: async ({ subject: { kinds, region, status }, input: { f } }) => ({
    token: f,
    kinds,
    regionName: region?.name ?? '',
    status,
  }),
});

/** What the reader of a letter follows. */
export const followingOfLetter = query({
  name: 'follow.toEnd',
  input: byLink,
  subject: async (db: Tx, { f }: { f: string }) => asLetter(await followerByLink(db, { token: f })),
  run: async ({ subject: { follows }, input: { f } }) => ({ token: f, follows }),
});

/** Whoever has the letter may know. */
const asLetter = <Row extends object>(row: Row | null) => (row === null ? null : asSeen<'follow by letter', Row>(row));
