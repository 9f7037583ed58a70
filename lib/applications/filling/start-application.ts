import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { came } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { organisationById } from '@/lib/organisations/load';
import { roundById } from '@/lib/rounds/load';
import { isAccepting } from '@/lib/rounds/rules';
import { chosenTopic } from '@/lib/topics/load';
import { problemsWithTopic } from '@/lib/topics/rules';
import { sourcesOf } from '../carrying/carried';
import { carryOver } from '../carrying/carry-over';
import { countedAtStart, eligibilityOf, takeTurnToApply } from '../gates/load-eligibility';
import { grantHeldBy } from '../late/load';
import { applicationById } from '../load';
import { mayApplyFor } from '../policy';
import { problemsBeforeStart, problemsWithTime } from '../rules';
import { tickedKeys } from '../screening/screening';

const input = z.object({
  roundId: id(),
  organisationId: id(),
  /** The topic applied to; empty in a round that has none. */
  topicId: z.union([z.literal('').transform(() => null), z.null(), id()]).default(null),
  /** The organisation's own earlier application whose project the new one begins with; empty to begin the project anew. */
  basedOn: z.union([z.literal('').transform(() => null), z.null(), id()]).default(null),
  /** Which declared gates the organisation declares. */
  declared: tickedKeys,
});

async function roundAndOrganisation(tx: Tx, { roundId, organisationId, topicId, basedOn }: z.output<typeof input>) {
  // Held until the draft is there: an amendment published in between would not find it to take it along.
  await tx.$queryRaw`SELECT 1 FROM "Round" WHERE "id" = ${roundId} FOR SHARE`;
  const round = await roundById(tx, { roundId });
  const organisation = await organisationById(tx, { organisationId });
  const topic = topicId === null ? null : await chosenTopic(tx, topicId);
  if (round === null || organisation === null || (topicId !== null && topic === null)) return null;
  const basis = basedOn === null ? null : await applicationById(tx, { applicationId: basedOn });
  // Another organisation's papers are not there, even for somebody who belongs to both.
  if (basedOn !== null && basis?.organisationId !== organisation.id) return null;
  return { cityId: round.cityId, round, organisation, topic, basis };
}

/**
 * Opens a draft: empty, or with what the organisation wrote before (`carryOver`). Refused when a gate is shut that the
 * organisation cannot open before the deadline, and without a topic of the guide where the round is applied for per topic.
 */
export const startApplication = command({
  name: 'application.start',
  input,
  subject: roundAndOrganisation,
  visible: (_actor, { round }) => round.status !== 'DRAFT',
  allow: (actor, { organisation }) => mayApplyFor(actor, organisation.id),
  async run({ subject: { round, organisation, topic, basis }, input: { declared }, actor, tx, now, receivedAt }) {
    const late = isAccepting(round, receivedAt)
      ? null
      : await grantHeldBy(tx, { roundId: round.id, organisationId: organisation.id });
    const lateUntil = late?.until ?? null;
    refuseIf(problemsWithTime({ status: 'DRAFT', correctionDueAt: null, lateUntil, round }, receivedAt));
    refuseIf(problemsWithTopic(round, topic));
    await takeTurnToApply(tx, { round, organisationId: organisation.id });
    refuseIf(
      problemsBeforeStart(await eligibilityOf(tx, organisation, { round, now, notCounted: countedAtStart, declared })),
    );
    const sheet = await tx.sheet.create({
      data: { kind: 'APPLICATION', cityId: round.cityId, formId: round.formId, createdAt: now },
    });
    const draft = await tx.application.create({
      data: {
        cityId: round.cityId,
        roundId: round.id,
        organisationId: organisation.id,
        sheetId: sheet.id,
        topicId: topic?.id ?? null,
        lateEntryId: late?.id ?? null,
        lateUntil,
        createdAt: now,
        createdById: by(actor),
        updatedAt: now,
      },
    });
    const begun = { ...draft, sheet, organisation, topic, round };
    const carried = await carryOver(tx, { application: begun, basis, personId: by(actor), now });
    return tx.application.update({ where: { id: draft.id }, data: carried });
  },
  about: ({ result }) => came(result),
  trail: ({ input: { declared }, result: { roundId, organisationId, topicId, carried } }) => ({
    detail: {
      roundId,
      organisationId,
      topicId,
      ...(declared.length === 0 ? {} : { declared }),
      carried: sourcesOf(carried),
    },
  }),
});
