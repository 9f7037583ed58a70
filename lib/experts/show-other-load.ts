import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { expertById } from './load';
import { expertPolicy } from './policy';
import { showOtherLoadInput } from './schema';
import { expertSees } from './sees';

/** The person agrees, or no longer does, that one city sees how many reviews they have open in others. */
export const showOtherLoad = command({
  name: 'expert.showOtherLoad',
  input: showOtherLoadInput,
  subject: expertById,
  visible: expertSees.judge,
  allow: expertPolicy.showOtherLoad,
  run: ({ input: { expertId, version, shows }, tx }) =>
    tx.expert.update({
      where: { id: expertId, version },
      data: { showsOtherLoad: shows, version: { increment: 1 } },
    }),
  about: ({ subject }) => on(subject),
  trail: ({ input: { shows } }) => ({ detail: { shows } }),
});
