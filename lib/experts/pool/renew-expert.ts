import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { expertLifecycle } from '../lifecycle';
import { expertById } from '../load';
import { expertPolicy } from '../policy';
import { grantExpertRole } from '../roster-person';
import { expertSees } from '../sees';
import { problemsInTerm } from './rules';
import { renewExpertInput } from './schema';

/** Another term for an expert; who had left comes back with it. */
export const renewExpert = command({
  name: 'expert.renew',
  input: renewExpertInput,
  subject: expertById,
  visible: expertSees.judge,
  allow: expertPolicy.renew,
  async run({ subject: expert, input: { version, termTo, reason }, actor, tx, now }) {
    const hasLeft = expert.status === 'EXITED';
    refuseIf(problemsInTerm(termTo, hasLeft ? null : expert.termTo, shanghaiDay(now)));
    const { id: expertId, cityId, personId } = expert;
    await tx.rosterEntry.create({
      data: { expertId, act: hasLeft ? 'READMITTED' : 'RENEWED', termTo, reason, at: now, actorId: by(actor) },
    });
    if (hasLeft) await grantExpertRole(tx, { personId, cityId, now });
    const back = hasLeft ? { status: expertLifecycle.move(expert.status, 'readmit'), approvedAt: now } : {};
    return tx.expert.update({
      where: { id: expertId, version },
      data: { ...back, termTo, version: { increment: 1 } },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { termTo, reason } }) => ({ detail: { termTo }, said: { reason } }),
});
