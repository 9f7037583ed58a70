import type { Prisma } from '@/lib/db/generated/client';
import type { Granted } from '@/lib/plans/terms/grant-range';

/** What of an application bears on its grant, as every list of awards reads it. */
export const grantedSelect = {
  category: { select: { code: true, name: true } },
  topic: { select: { indicativeFen: true } },
} satisfies Prisma.ApplicationSelect;

export type WithTopic = { category: { code: string } | null; topic: { indicativeFen: bigint } | null };

export const grantedOf = ({ category, topic }: WithTopic): Granted => ({
  categoryCode: category?.code ?? null,
  topicFen: topic?.indicativeFen ?? null,
});
