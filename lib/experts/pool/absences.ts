import 'server-only';
import { z } from 'zod';
import type { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';

export type Absence = { id: string; from: Day; to: Day };

/** Days on which whoever asks cannot come, those that are over left out; null for who is on no roster. */
export const ownAbsences = query({
  name: 'expert.ownAbsences',
  input: z.object({}),
  subject: oneself,
  run: async ({ db, actor, now }): Promise<Absence[] | null> =>
    actor.personId === null || actor.expertIds.length === 0
      ? null
      : db.expertAbsence.findMany({
          ...absencesAhead(shanghaiDay(now)),
          where: { personId: actor.personId, ...absencesAhead(shanghaiDay(now)).where },
        }),
});

/** Days ahead on which somebody cannot come, as they are read with the person. */
export const absencesAhead = (today: Day) =>
  ({
    where: { withdrawnAt: null, to: { gte: today } },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
    select: { id: true, from: true, to: true },
  }) satisfies Prisma.Person$absencesArgs;
