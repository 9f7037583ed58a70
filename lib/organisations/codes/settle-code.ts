import 'server-only';
import { z } from 'zod';
import { moved, movedAlong } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { line, requiredProse } from '@/lib/kernel/text';
import { organisationById } from '../load';
import { organisationPolicy } from '../policy';
import { edited } from '../schema';
import { refuseRegistration } from './refuse-registration';
import { codeInTurn, rivalsFor } from './same-code';
import { verified } from './verified';

const seen = line(80);
const input = edited.extend({
  reason: requiredProse(limits.reason),
  /** The rivals as the officer saw them, 'id:version': none is refused unseen. */
  rivals: z.union([z.array(seen), seen.transform((one) => [one])]).default([]),
});

/**
 * Of several registrations that bear one code the officer accepts this one and refuses the others, in one decision.
 * @throws Refusal 'conflict' when another has come, or one has changed, since the officer looked
 */
export const settleCode = command({
  name: 'organisation.settleCode',
  input,
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: organisationPolicy.verify,
  async run({ subject: organisation, input: { version, reason, rivals: shown }, actor, tx, now }) {
    await codeInTurn(tx, organisation.uscc);
    const { own } = await rivalsFor(tx, actor, organisation);
    const accepted = await verified(tx, { organisation, version }, now);
    refuseIf(own.length === 0 ? [{ code: 'organisations.problems.noRivals' }] : []);
    const asNow = own.map((rival) => `${rival.id}:${rival.version}`).toSorted();
    if (asNow.join() !== shown.toSorted().join())
      throw new Refusal('conflict', [{ code: 'organisations.problems.rivalsChanged' }]);
    const refused = [];
    for (const rival of own)
      refused.push({ before: rival, after: await refuseRegistration(tx, { registration: rival, reason }, now) });
    return { ...accepted, refused };
  },
  about: ({ subject, result }) => [
    moved(subject, result),
    ...result.refused.map(({ before, after }) => movedAlong('organisation.refuse', before, after)),
  ],
  trail: ({ result }) => ({ detail: { refused: result.refused.map(({ after }) => after.id) } }),
});
