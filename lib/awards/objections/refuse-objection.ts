import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { problemsBeforeSettling } from '../discipline/rules';
import { objectionById } from '../load';
import { awardsPolicy } from '../policy';
import { refuseObjectionInput } from '../schema';
import { moveObjection } from './move-objection';
import { replyToObjector } from './reply-to-objector';

/** Does not take an objection up, with the reason. */
export const refuseObjection = command({
  name: 'objection.refuse',
  input: refuseObjectionInput,
  subject: objectionById,
  visible: awardsPolicy.view,
  allow: awardsPolicy.handleObjection,
  async run({ subject: objection, input: { version, finding }, actor, tx, now }) {
    refuseIf(problemsBeforeSettling(objection.cases));
    const facts = { finding, settledAt: now, settledById: actor.personId };
    const moved = await moveObjection(tx, objection, { event: 'refuse', version, facts });
    await replyToObjector(tx, objection, { reply: finding, now });
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
});
