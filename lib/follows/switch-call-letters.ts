import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { flag } from '@/lib/kernel/text';
import { ownPerson } from '@/lib/people/own-person';

/** Whether one wants to hear of calls that one's organisation may answer. */
export const switchCallLetters = command({
  name: 'person.switchCallLetters',
  input: z.object({ wants: flag() }),
  subject: ownPerson,
  allow: () => true,
  async run({ subject: { id }, input: { wants }, tx }) {
    await tx.person.update({ where: { id }, data: { wantsCalls: wants } });
    return { id, cityId: null, wants };
  },
  about: ({ result }) => on(result),
  trail: ({ input: { wants } }) => ({ detail: { wants } }),
});
