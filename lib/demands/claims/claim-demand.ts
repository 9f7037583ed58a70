import 'server-only';
import type { z } from 'zod';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import { moved } from '@/lib/kernel/about';
import { by, isMemberOf } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { mayFind } from '../policy';
import { claimDemandInput } from '../schema';
import { contactDueAt } from './contact-due';

async function demandAndClaimant(tx: Tx, { demandId, organisationId }: z.output<typeof claimDemandInput>) {
  const demand = await demandById(tx, { demandId });
  const claimant = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: { id: true, status: true },
  });
  return demand === null || claimant === null ? null : { ...demand, claimant };
}

/** An organisation takes a demand on. Of two at the same instant one has it, the other is told. */
export const claimDemand = command({
  name: 'demand.claim',
  input: claimDemandInput,
  subject: demandAndClaimant,
  visible: mayFind,
  allow: (actor, { claimant }) => isMemberOf(actor, claimant.id, 'OWNER'),
  async run({ subject: { claimant, ...demand }, input: { demandId, version, pledgeFen, note }, actor, tx, now }) {
    refuseIf(
      claimant.status === 'VERIFIED'
        ? []
        : [{ code: 'demands.problems.organisationNotVerified', field: 'organisationId' }],
    );
    const moved = await moveDemand(tx, { ...demand, version }, { event: 'claim' });
    await tx.demandClaim.create({
      data: {
        demandId,
        organisationId: claimant.id,
        pledgeFen,
        note,
        claimedAt: now,
        contactDueAt: contactDueAt(now, await importedYears(tx)),
        claimedById: by(actor),
      },
    });
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { organisationId, pledgeFen } }) => ({ detail: { organisationId, pledge: String(pledgeFen) } }),
});
