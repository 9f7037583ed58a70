import type { Prisma } from '@/lib/db/generated/client';
import { own, sees } from '@/lib/kernel/sees';

/** Everybody has an account of their own, and sees no other. */
export const ownSees = sees<'own account', { id: string }, Prisma.PersonWhereInput>(own('id'));
