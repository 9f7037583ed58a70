import 'server-only';
import { moveApplications } from '@/lib/applications/move-application';
import type { Tx } from '@/lib/db/client';
import { recordLedger } from '@/lib/funds/ledger';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { postLetters } from '@/lib/mail/post-letters';
import { moveRound } from '@/lib/rounds/move-round';
import { recordTopicAwards } from '@/lib/topics/record-topic-awards';
import { cityPartsOf } from '../co-funding/county-parts';
import { countyBookings } from '../co-funding/end-line';
import { problemsWithBarred } from '../deciding/award-problems';
import { barredAwards } from '../deciding/shut-gates';
import { splitOverFunds } from '../fund-split';
import { awardLetter } from '../letters';
import { noticeLifecycle } from '../lifecycle';
import { linesLeft, noticeToHandle } from '../load';
import { lettersToParties, partiesTold } from '../parties';
import { awardsPolicy } from '../policy';
import { openObjectionStatuses, problemsBeforeConfirmation, problemsWithWords } from '../rules';
import { noticeInput } from '../schema';
import { confirmedTitle, publicTitle } from './public-words';
import { unconfirmedWords } from './words-to-confirm';

/**
 * Makes the publicised awards final: the money is booked against the funding lines, everyone awarded is written to,
 * and the demands behind their topics have their projects.
 * @throws Refusal 'refused' before the notice's end, over an open objection, a provisional end (PUB-01), or an award on
 * an organisation that is barred by now and that nobody answered for; and while words that become public are unconfirmed.
 */
export const confirmAwards = command({
  name: 'round.confirmAwards',
  input: noticeInput,
  subject: noticeToHandle,
  visible: awardsPolicy.view,
  allow: awardsPolicy.confirm,
  async run({ subject: notice, input, actor, tx, now }) {
    const { round, lines } = notice;
    const status = noticeLifecycle.move(notice.status, 'confirm');
    if (notice.version !== input.version) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    const open = await tx.objection.count({
      where: { noticeId: notice.id, status: { in: [...openObjectionStatuses] } },
    });
    refuseIf([
      ...problemsBeforeConfirmation(notice, open, now),
      ...problemsWithBarred(await barredAwards(tx, round, now)),
      ...problemsWithWords(await unconfirmedWords(tx, round.id)),
    ]);

    await tx.publicityNotice.update({
      where: { id: notice.id, version: notice.version },
      data: { status, confirmedAt: now, version: { increment: 1 } },
    });
    const proposed = await proposedAwards(tx, round.id);
    await moveApplications(tx, {
      ids: proposed.map(({ applicationId }) => applicationId),
      from: 'IN_PUBLICITY',
      event: 'award',
    });
    await tx.award.createMany({
      data: proposed.map(({ applicationId, amountFen }) => ({ applicationId, amountFen, confirmedAt: now })),
    });
    const awarded = proposed.map(({ application }) => ({
      topicId: application.topicId,
      title: publicTitle(application),
    }));
    await recordTopicAwards(tx, { roundId: round.id, awarded }, now);
    const booking = { kind: 'AWARD_APPROVED', cityId: round.cityId, roundId: round.id } as const;
    await recordLedger(
      tx,
      [
        ...splitOverFunds(
          await cityPartsOf(tx, round, proposed),
          await linesLeft(tx, round.id, lines),
          round.terms.minimumShares,
        ),
        ...(await countyBookings(
          tx,
          proposed.map(({ applicationId }) => applicationId),
        )),
      ].map((part) => ({ ...booking, ...part })),
      { actor, now },
    );
    await postLetters(
      tx,
      proposed.flatMap(({ application, amountFen }) =>
        lettersToParties(application, { round, letter: (matter) => awardLetter({ ...matter, amountFen }) }),
      ),
      now,
    );
    const moved = await moveRound(tx, round, { event: 'confirmAwards' });
    return { id: round.id, cityId: round.cityId, status: moved.status, awarded: proposed.length };
  },
  about: ({ subject, result }) => ({ ...on(result), fromState: subject.round.status, toState: result.status }),
  trail: ({ subject, result }) => ({
    detail: { noticeId: subject.id, awarded: result.awarded },
  }),
});

async function proposedAwards(tx: Tx, roundId: string) {
  const rows = await tx.decision.findMany({
    where: { roundId, application: { status: 'IN_PUBLICITY' } },
    orderBy: { application: { number: 'asc' } },
    select: {
      applicationId: true,
      amountFen: true,
      application: {
        select: {
          number: true,
          title: true,
          topicId: true,
          publicWords: confirmedTitle,
          category: { select: { code: true } },
          ...partiesTold,
        },
      },
    },
  });
  return rows.map((row) => ({ ...row, categoryCode: row.application.category?.code ?? null }));
}
