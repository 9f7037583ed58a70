import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { expertLifecycle } from '../lifecycle';
import { expertById } from '../load';
import { expertPolicy } from '../policy';
import { expertSees } from '../sees';
import { endExpertRole, openReviewsOf } from './leave';
import { problemsBeforeLeaving } from './rules';
import { exitExpertInput } from './schema';

/** An expert leaves the city's roster, for a cause that stays on record. @throws Refusal 'refused' while reviews are under way */
export const exitExpert = command({
  name: 'expert.exit',
  input: exitExpertInput,
  subject: expertById,
  visible: expertSees.judge,
  allow: expertPolicy.exit,
  async run({ subject: expert, input: { version, cause, reason }, actor, tx, now }) {
    const status = expertLifecycle.move(expert.status, 'exit');
    refuseIf(problemsBeforeLeaving((await openReviewsOf(tx, [expert.id]))(expert.id)));
    const { id: expertId, termTo } = expert;
    await tx.rosterEntry.create({
      data: { expertId, act: 'LEFT', termTo, cause, reason, at: now, actorId: by(actor) },
    });
    await endExpertRole(tx, expert, now);
    return tx.expert.update({ where: { id: expertId, version }, data: { status, version: { increment: 1 } } });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { cause, reason } }) => ({ detail: { cause }, said: { reason } }),
});
