import 'server-only';
import { enqueueChores } from '@/lib/jobs/enqueue';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { roundById } from '@/lib/rounds/load';
import { roundPolicy } from '@/lib/rounds/policy';
import { findRoundLinks } from './find-links-of-round';
import { findLinksInput } from './schema';
import { keeperSeesLink } from './sees';

/** Has links looked for now, instead of with the next turn of the clock. */
export const askForLinks = command({
  name: 'round.askForLinks',
  input: findLinksInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: (actor, round) => roundPolicy.manage(actor, round) && keeperSeesLink.judge(actor, round),
  async run({ subject: round, tx, now }) {
    await tx.linkSearch.upsert({
      where: { roundId: round.id },
      create: { roundId: round.id, askedAt: now },
      update: { askedAt: now },
    });
    await enqueueChores(tx, findRoundLinks, [{ key: round.id, payload: { roundId: round.id } }]);
    return { id: round.id };
  },
  about: ({ subject }) => on(subject),
});
