import type { Prisma } from '@/lib/db/generated/client';

const path = { select: { path: true } } as const;

/** Whose an application is among the offices: what the policy must know. */
export const roundRegionInclude = {
  round: { select: { region: path } },
  wayFrom: path,
  standsAt: path,
} satisfies Prisma.ApplicationInclude;
