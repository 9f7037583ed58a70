import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { standingsRead } from '@/lib/organisations/standings-of';

/** The parts of an application as every read of it brings them along; what was taken out is not among them. */
export const jointRead = {
  where: { status: { not: 'REMOVED' } },
  orderBy: { id: 'asc' },
  include: {
    organisation: {
      select: {
        id: true,
        name: true,
        uscc: true,
        type: true,
        status: true,
        establishedOn: true,
        region: { select: { path: true } },
        standings: standingsRead,
      },
    },
    confirmedBy: { select: { name: true } },
  },
} as const satisfies Prisma.Application$jointPartsArgs;

export type JointPartRow = Prisma.JointPartGetPayload<typeof jointRead>;
