import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { problemsInReasons } from '../departures/rules';
import { stateDepartures } from '../departures/write-departures';
import { slateLifecycle } from './lifecycle';
import { slateInTurn } from './load';
import { slatePolicy } from './policy';
import { refuseUnlessCurrent } from './take-figures';
import { proposeSlateInput } from './wishes';

/** Puts a slate forward that departs from the ranking, with a reason for each whom it passes over; a second officer signs. */
export const proposeSlate = command({
  name: 'slate.propose',
  input: proposeSlateInput,
  subject: slateInTurn,
  visible: slatePolicy.view,
  allow: slatePolicy.propose,
  async run({ subject: slate, input, actor, tx, now }) {
    const status = slateLifecycle.move(slate.status, 'propose');
    const { id: slateId, cityId, roundId } = slate;
    const reasonOf = new Map(input.departures.map(({ applicationId, reason }) => [applicationId, reason]));
    const departing = slate.places.filter(({ favouredIds }) => favouredIds.length > 0);
    const stated = departing.map(({ applicationId, favouredIds }, index) => ({
      index,
      departure: { applicationId, favouredIds, reason: reasonOf.get(applicationId) ?? '' },
    }));
    refuseIf([
      ...problemIf(departing.length === 0, { code: 'slates.problems.followsRanking' }),
      ...problemsInReasons(stated.map(({ index, departure: { reason } }) => ({ index, reason }))),
    ]);
    const isAnyProposed = await tx.awardSlate.count({ where: { roundId, status: 'PROPOSED' } });
    refuseIf(problemIf(isAnyProposed > 0, { code: 'slates.problems.underWay' }));
    await refuseUnlessCurrent(tx, slate);
    await stateDepartures(
      tx,
      stated.map(({ departure }) => departure),
      { cityId, roundId, slateId, actor, now },
    );
    return tx.awardSlate.update({
      where: { id: slateId, version: input.version },
      data: {
        status,
        letterReason: input.letterReason,
        proposedAt: now,
        proposedById: by(actor),
        version: { increment: 1 },
      },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { letterReason, departures } }) => ({
    detail: { departures: departures.map(({ applicationId }) => applicationId) },
    said: { letterReason, reasons: departures.map(({ reason }) => reason) },
  }),
});
