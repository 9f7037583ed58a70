import type { Prisma } from '@/lib/db/generated/client';
import { all, isNot, member, type Sees, sees } from '@/lib/kernel/sees';

type OfPartner = { organisationId: string; status: string };
type See = Sees<'joint part', OfPartner, Prisma.JointPartWhereInput>;

/** The partner's own people see their part, and of the application what belongs to it; not once it was taken out. */
export const partnerSeesPart: See = sees(all(member('organisationId'), isNot('status', 'REMOVED')));
