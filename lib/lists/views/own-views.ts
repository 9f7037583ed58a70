import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { listNames } from '@/lib/lists/list-names';

export type View = { id: string; name: string; query: string; version: number };

/** The views of a list that this person has saved, the oldest first; a visitor has none. */
export const ownViews = query({
  name: 'savedView.own',
  input: z.object({ list: z.enum(listNames) }),
  subject: oneself,
  run: async ({ input: { list }, actor: { personId }, db }): Promise<View[]> =>
    personId === null
      ? []
      : db.savedView.findMany({
          where: { personId, list, removedAt: null },
          orderBy: [{ savedAt: 'asc' }, { id: 'asc' }],
          select: { id: true, name: true, query: true, version: true },
        }),
});
