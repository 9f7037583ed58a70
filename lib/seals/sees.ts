import type { Prisma } from '@/lib/db/generated/client';
import { isAuditAdministratorAt } from '@/lib/kernel/actor';
import { among, any, type Part, sees, within } from '@/lib/kernel/sees';

/** The chain of a city is the concern of whoever holds an office of the city; that without a city stands above all. */
export const chainSees = sees<'chain', { path: string }, Prisma.RegionWhereInput>(
  within('path', 'OFFICER', 'OBSERVER', 'AUDIT_ADMINISTRATOR'),
);

const aboveAll: Part<unknown> = {
  judge: (actor) => isAuditAdministratorAt(actor, '/'),
  clause: (actor) => isAuditAdministratorAt(actor, '/'),
};

/** An audit administrator reads every entry of the city they audit; whoever stands above all cities reads all there are. */
export const entrySees = sees<'trail entry', { cityId: string | null }, Prisma.TrailEntryWhereInput>(
  any(
    aboveAll,
    among('cityId', ({ grants }) =>
      grants.flatMap(({ role, regionId, cityId }) =>
        role === 'AUDIT_ADMINISTRATOR' && cityId !== null && regionId === cityId ? [cityId] : [],
      ),
    ),
  ),
);
