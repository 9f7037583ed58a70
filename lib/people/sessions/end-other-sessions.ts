import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/kernel/command';
import { ownPerson } from '../own-person';

/** Ends all sessions of one's own but the one that asks. */
export const endOtherSessions = command({
  name: 'person.endOtherSessions',
  input: z.object({}),
  subject: ownPerson,
  allow: () => true,
  async run({ subject: { id: personId }, actor: { sessionId }, tx, now }) {
    const others = { personId, endedAt: null, ...(sessionId === null ? {} : { NOT: { id: sessionId } }) };
    await tx.session.updateMany({ where: others, data: { endedAt: now } });
    return { id: personId };
  },
  about: ({ result }) => ({ id: result.id, cityId: null }),
});
