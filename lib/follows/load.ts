import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { idInLink } from './link';

/** The follow that a letter asks to confirm; null where the link is none of ours. */
export async function followToConfirm(tx: Tx, { token }: { token: string }) {
  const id = await idInLink(tx, 'confirm', token);
  return id === null ? null : asThing(await tx.follow.findUnique({ where: { id }, include: shown }));
}

/** The follower whose letters carry this link; null where it is none of ours. */
export async function followerByLink(tx: Tx, { token }: { token: string }) {
  const id = await idInLink(tx, 'end', token);
  return id === null
    ? null
    : asThing(
        await tx.follower.findUnique({
          where: { id },
          include: { follows: { where: { status: { not: 'ENDED' } }, include: shown } },
        }),
      );
}

/** One's own follow. */
export async function ownFollow(tx: Tx, { followId }: { followId: string }, { personId }: Actor) {
  if (personId === null) return null;
  return asThing(await tx.follow.findFirst({ where: { id: followId, follower: { personId } } }));
}

export const shown = { region: { select: { name: true } } } as const;

/** Categories of published calls by their codes, each by the name it has there most. */
export const categoriesFollowed = (db: Tx) => db.$queryRaw<{ code: string; name: string; nameEn: string }[]>`
  SELECT c."code", mode() WITHIN GROUP (ORDER BY c."name") AS "name",
         coalesce(mode() WITHIN GROUP (ORDER BY nullif(c."nameEn", '')), '') AS "nameEn" FROM "PlanCategory" c
    JOIN "Round" r ON r."planId" = c."planId" WHERE r."publishedAt" IS NOT NULL
   GROUP BY c."code" ORDER BY count(*) DESC, c."code" LIMIT 60`;

/** News belongs to no city. */
const asThing = <Row extends object>(row: Row | null) => row && { ...row, cityId: null };
