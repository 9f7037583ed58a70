import type { Prisma } from '@/lib/db/generated/client';
import { overBefore } from '@/lib/jobs/retention/terms';

/** Registrations that were refused, long enough ago. */
export const registrationsDue = (now: Date) =>
  ({
    status: 'REFUSED',
    erasedAt: null,
    updatedAt: { lt: overBefore('REGISTRATION_DAYS', now) },
  }) as const satisfies Prisma.OrganisationWhereInput;

/** Claims that led to nothing, long enough ago. */
export const claimsDue = (now: Date) =>
  ({
    status: { in: ['REFUSED', 'WITHDRAWN'] },
    erasedAt: null,
    settledAt: { lt: overBefore('REGISTRATION_DAYS', now) },
  }) satisfies Prisma.OrganisationClaimWhereInput;
