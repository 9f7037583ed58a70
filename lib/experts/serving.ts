import type { Prisma } from '@/lib/db/generated/client';
import type { ExpertStatus } from '@/lib/db/generated/enums';
import type { Day } from '@/lib/kernel/shanghai';

export type Standing = { status: ExpertStatus; termTo: Day | null };
export type NotServing = 'SUSPENDED' | 'EXITED' | 'TERM_OVER';

/**
 * Why nobody asks somebody on a roster to judge on this day; null where they may be asked. The one rule of who is put on a
 * panel, drawn, assigned or invited; `serving` says the same to the database.
 */
export function notServing({ status, termTo }: Standing, day: Day): NotServing | null {
  if (status !== 'ACTIVE') return status;
  return termTo !== null && termTo < day ? 'TERM_OVER' : null;
}

export const isServing = (standing: Standing, day: Day): boolean => notServing(standing, day) === null;

export const serving = (day: Day): Prisma.ExpertWhereInput => ({
  status: 'ACTIVE',
  OR: [{ termTo: null }, { termTo: { gte: day } }],
});

/** Those of whom a draw says why they are left out: everybody but whoever left and whose term would be over by now. */
export const onRosterOf = (day: Day): Prisma.ExpertWhereInput => ({
  OR: [{ status: { not: 'EXITED' } }, { termTo: { gte: day } }],
});
