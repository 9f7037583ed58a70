import 'server-only';
import { moveApplication } from '@/lib/applications/move-application';
import type { Tx } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { recordLedger } from '@/lib/funds/ledger';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { postLetters } from '@/lib/mail/post-letters';
import { freeTopicDemands } from '@/lib/topics/record-topic-awards';
import { endLine } from '../co-funding/end-line';
import { givenUpLetter, type Matter, revokedLetter } from '../letters';
import { lettersToParties, partiesTold } from '../parties';

type Ended = {
  id: string;
  status: ApplicationStatus;
  version: number;
  number: string | null;
  title: string;
  organisationId: string;
  topicId: string | null;
  round: { title: string };
};
type Ending = { event: 'revoke' | 'giveUp'; reason: string; actor: Actor; now: Date };

const letters = { revoke: revokedLetter, giveUp: givenUpLetter };

/**
 * Ends an award that was publicised or is final: why stands with the decision, money that was booked is booked back, the
 * demands behind it are free again, and its organisations are written to.
 */
export async function endAward(tx: Tx, application: Ended, { event, reason, actor, now }: Ending) {
  const moved = await moveApplication(tx, application, { event });
  await tx.decision.update({
    where: { applicationId: application.id },
    data: { endedAt: now, endedReason: reason },
  });
  await bookBack(tx, application, { actor, now });
  await endLine(tx, application.id, { actor, now });
  if (application.status === 'AWARDED') await freeTopicDemands(tx, application);
  const ended = found(
    await tx.application.findUnique({
      where: { id: application.id },
      select: { number: true, title: true, ...partiesTold },
    }),
    'the application of an award',
  );
  const letter = (matter: Matter) => letters[event]({ ...matter, reason });
  await postLetters(tx, lettersToParties(ended, { round: application.round, letter }), now);
  return moved;
}

/** The ledger only appends: what was approved is taken back by its negative. */
async function bookBack(tx: Tx, { id: applicationId }: Ended, by: { actor: Actor; now: Date }): Promise<void> {
  const booked = await tx.ledgerEvent.findMany({
    where: { applicationId, kind: 'AWARD_APPROVED', reversesId: null },
    orderBy: { id: 'asc' },
    select: { id: true, cityId: true, fundId: true, roundId: true, amountFen: true },
  });
  const back = booked.flatMap(({ id: reversesId, roundId, amountFen, ...event }) =>
    roundId === null
      ? []
      : [{ ...event, kind: 'AWARD_APPROVED' as const, roundId, applicationId, reversesId, amountFen: -amountFen }],
  );
  await recordLedger(tx, back, by);
}
