import type { Actor } from '@/lib/kernel/actor';

/** Only whoever started a job begins it again: it acts in their name. */
export const jobPolicy = {
  restart: (actor: Actor, { startedById }: { startedById: string }): boolean => actor.personId === startedById,
};
