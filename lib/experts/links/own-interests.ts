import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';

/** What whoever asks has declared of themselves and of relatives, as far as it holds; null for who is on no roster. */
export const ownInterests = query({
  name: 'expert.ownInterests',
  input: z.object({}),
  subject: oneself,
  run: async ({ db, actor }) =>
    actor.personId === null || actor.expertIds.length === 0
      ? null
      : db.declaredInterest.findMany({
          where: { personId: actor.personId, withdrawnAt: null },
          orderBy: [{ statedAt: 'asc' }, { id: 'asc' }],
        }),
});

export type OwnInterest = NonNullable<Awaited<ReturnType<typeof ownInterests>>>[number];
