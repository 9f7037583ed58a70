import 'server-only';
import type { Tx } from '@/lib/db/client';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { objectionById } from '../load';
import { awardsPolicy } from '../policy';
import { revokeAward } from '../revoke-award';
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
    const facts = { finding, settledAt: now, settledById: actor.personId };
    const moved = await moveObjection(tx, objection, { event: events[conclusion], version, facts });
    if (conclusion === 'UPHELD') await revoke(tx, objection, { finding, now });
    await replyToObjector(tx, objection, { reply: finding, now });
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
});

type Revoked = NonNullable<Awaited<ReturnType<typeof objectionById>>>;

/** Of two objections upheld against one project the first revokes it. */
async function revoke(tx: Tx, { application, round }: Revoked, why: { finding: string; now: Date }): Promise<void> {
  if (application.status !== 'REVOKED') await revokeAward(tx, { ...application, round }, why);
}
