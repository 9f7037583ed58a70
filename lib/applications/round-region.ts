import type { Prisma } from '@/lib/db/generated/client';

/** What the policy must know of an application's round. */
export const roundRegionInclude = {
  round: { select: { region: { select: { path: true } } } },
} satisfies Prisma.ApplicationInclude;
