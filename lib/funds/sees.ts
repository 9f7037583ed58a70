import type { Prisma } from '@/lib/db/generated/client';
import { type Sees, sees, within } from '@/lib/kernel/sees';

type See = Sees<'fund', { region: { path: string } }, Prisma.FundWhereInput>;

/** A fund has an owner: officers and observers of its region and above see it, a lower level does not. */
export const fundSees: See = sees(within('region.path', 'OFFICER', 'OBSERVER'));

/** Those whose money the actor may spend. */
export const officerSeesFund: See = sees(within('region.path', 'OFFICER'));
