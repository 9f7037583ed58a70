import 'server-only';
import type { Tx } from '@/lib/db/client';
import { moved } from '@/lib/kernel/about';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { problemsBeforeSettling } from '../discipline/rules';
import { endAward } from '../ending/end-award';
import { objectionById } from '../load';
import { awardsPolicy } from '../policy';
import { settleObjectionInput } from '../schema';
import { moveObjection } from './move-objection';
import { replyToObjector } from './reply-to-objector';

const events = { UPHELD: 'uphold', DISMISSED: 'dismiss' } as const;

/** Ends an investigation. An objection upheld cancels the proposed award (Futian's rule, domain B.5). */
export const settleObjection = command({
  name: 'objection.settle',
  input: settleObjectionInput,
  subject: objectionById,
  visible: awardsPolicy.view,
  allow: awardsPolicy.handleObjection,
  async run({ subject: objection, input: { version, finding, conclusion }, actor, tx, now }) {
    refuseIf(problemsBeforeSettling(objection.cases));
    const facts = { finding, settledAt: now, settledById: actor.personId };
    const moved = await moveObjection(tx, objection, { event: events[conclusion], version, facts });
    if (conclusion === 'UPHELD') await revoke(tx, objection, { reason: finding, actor, now });
    await replyToObjector(tx, objection, { reply: finding, now });
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
});

type Revoked = NonNullable<Awaited<ReturnType<typeof objectionById>>>;

/** Of two objections upheld against one project the first revokes it; what was given up stays so. */
async function revoke(
  tx: Tx,
  { application, round }: Revoked,
  why: { reason: string; actor: Actor; now: Date },
): Promise<void> {
  if (application.status === 'REVOKED' || application.status === 'GIVEN_UP') return;
  await endAward(tx, { ...application, round }, { event: 'revoke', ...why });
}
