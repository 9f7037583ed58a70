import type { Prisma } from '@/lib/db/generated/client';
import { all, any, given, member, sees, system, within } from '@/lib/kernel/sees';

type Row = { organisationId: string; submittedAt: Date | null; round: { region: { path: string } } };

/** The organisation's own people see it always; the office and its observers from the first submission on, never a draft. */
export const applicationSees = sees<'application', Row, Prisma.ApplicationWhereInput>(
  any(system, member('organisationId'), all(given('submittedAt'), within('round.region.path', 'OFFICER', 'OBSERVER'))),
);
