import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { query } from '@/lib/kernel/query';
import { asSeen, everybody } from '@/lib/kernel/seen';
import { officialOrder, parentsFirst } from '@/lib/regions/official-order';
import { linkOf } from './link';
import { categoriesFollowed, followerByLink, followToConfirm, shown } from './load';
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
        orderBy: officialOrder,
        select: { id: true, name: true, path: true, pinyin: true },
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
      regions: parentsFirst(regions),
      categories,
      follows,
      isVisitor: personId === null,
      /** Asked of whoever fills in for an organisation. */
      wantsCalls: actor.memberships.length === 0 ? null : (person?.wantsCalls ?? null),
    };
  },
});

export type FollowPage = Awaited<ReturnType<typeof followPage>>;

const byLink = z.object({ f: z.string().max(120).catch('') });

/** What a letter asks to confirm, for whoever has the letter. */
export const followOfLetter = query({
  name: 'follow.toConfirm',
  input: byLink,
  subject: async (db: Tx, { f }: { f: string }) => asLetter(await followToConfirm(db, { token: f })),
  run: async ({ db, subject: { status, followerId, ...follow }, input: { f } }) => ({
    token: f,
    status,
    follow,
    categories: await categoriesFollowed(db),
    /** The way out, for whoever has just come in. */
    end: await linkOf(db, 'end', followerId),
  }),
});

/** What the reader of a letter follows. */
export const followingOfLetter = query({
  name: 'follow.toEnd',
  input: byLink,
  subject: async (db: Tx, { f }: { f: string }) => asLetter(await followerByLink(db, { token: f })),
  run: async ({ db, subject: { follows }, input: { f } }) => ({
    token: f,
    follows,
    categories: await categoriesFollowed(db),
  }),
});

/** Whoever has the letter may know. */
const asLetter = <Row extends object>(row: Row | null) => (row === null ? null : asSeen<'follow by letter', Row>(row));
