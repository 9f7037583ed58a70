import type { Prisma } from '@/lib/db/generated/client';
import { among, type Sees, sees } from '@/lib/kernel/sees';
import { type OnRoster, rosterCities } from '../sees';

type SeeLink = Sees<'link', OnRoster, Prisma.ConflictLinkWhereInput>;

/** Who keeps the roster: neither streets, nor observers, nor the expert, who would learn what others have noted. */
export const keeperSeesLink: SeeLink = sees(among('cityId', rosterCities));
