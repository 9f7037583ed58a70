import 'server-only';
import { moveApplications } from '@/lib/applications/move-application';
import { applicationAddress } from '@/lib/applications/write-to-applicant';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import type { DecisionOutcome } from '@/lib/db/generated/enums';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { postLetters } from '@/lib/mail/post-letters';
import { hostOf } from '@/lib/plans/announcing/bodies';
import { moveRound } from '@/lib/rounds/move-round';
import { coFundingOfRound } from '../co-funding/co-funding-of-round';
import { cityPartsOf } from '../co-funding/county-parts';
import { freeWithdrawn } from '../co-funding/end-line';
import { problemsWithBarred, problemsWithShares } from '../deciding/award-problems';
import { finalRanking } from '../deciding/final-ranking';
import { barredAwards } from '../deciding/shut-gates';
import { departuresOfRound } from '../departures/departures-of-round';
import { problemsWithDepartures } from '../departures/rules';
import { decisionLetter, notShortlistedLetter } from '../letters';
import { roundToDecide } from '../load';
import { roundPortfolio } from '../load-portfolio';
import { lettersToParties, partiesTold } from '../parties';
import { awardsPolicy } from '../policy';
import { problemsBeforeRelease, problemsWithWords } from '../rules';
import { releaseDecisionsInput } from '../schema';
import { shownOf } from '../shown';
import { noticeEnd } from './notice-period';
import { unconfirmedWords } from './words-to-confirm';

const events = { AWARD: 'propose', RESERVE: 'reserve', DECLINE: 'decline' } as const satisfies Record<
  DecisionOutcome,
  string
>;

/**
 * Releases all decisions at once: the proposed awards are publicised until a real working day (domain §H), everyone
 * is written to. @throws Refusal 'refused' over words that nobody confirmed, an organisation barred now or a minimum share that does not hold, unless reasons
 * are given; 'conflict' when released already or when decisions changed since `shown`.
 */
export const releaseDecisions = command({
  name: 'round.releaseDecisions',
  input: releaseDecisionsInput,
  subject: roundToDecide,
  visible: awardsPolicy.view,
  allow: awardsPolicy.release,
  async run({ subject: { round, budgetFen }, input, actor, tx, now }) {
    const moved = await moveRound(tx, round, { event: 'publicise' });
    const startDay = input.startDay ?? shanghaiDay(now);
    const ranking = await finalRanking(tx, round.id);
    const decisions = ranking.map(({ decision }) => decision);
    if (input.shown !== undefined && input.shown !== shownOf(decisions)) {
      throw new Refusal('conflict', [{ code: 'awards.problems.decisionsChanged' }]);
    }
    const held = decisions.filter((decision) => decision !== null);
    const paid = { decisions: [...(await cityPartsOf(tx, round, held)), ...missing(decisions)], budgetFen, startDay };
    refuseIf([
      ...problemsBeforeRelease(paid, now),
      ...((await coFundingOfRound(tx, round, now))?.problems ?? []),
      ...problemsWithBarred(await barredAwards(tx, round, now)),
      ...problemsWithWords(await unconfirmedWords(tx, round.id)),
      ...problemsWithDepartures((await departuresOfRound(tx, round, ranking)).map(({ standing }) => standing)),
      ...problemsWithShares((await roundPortfolio(tx, round))?.shares ?? [], input.shareReason),
    ]);

    const period = { startDay, ...round.terms.publicity };
    const notice = await tx.publicityNotice.create({
      data: {
        roundId: round.id,
        ...period,
        ...noticeEnd(period, await importedYears(tx)),
        body: input.body,
        shareReason: input.shareReason,
        issuedBy: hostOf(round),
        publishedAt: now,
        publishedById: by(actor),
      },
    });
    await release(tx, held, now);
    await freeWithdrawn(tx, round.id, { actor, now });
    await writeToApplicants(tx, { round, notice, now });
    return {
      id: moved.id,
      cityId: moved.cityId,
      status: moved.status,
      noticeId: notice.id,
      endDay: notice.endDay,
      provisional: notice.provisional,
    };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { shareReason }, result: { noticeId, endDay, provisional } }) => ({
    detail: { noticeId, endDay, provisional },
    said: { shareReason },
  }),
});

/** A place for every application that nobody decided. */
const missing = (decisions: readonly (object | null)[]): null[] => decisions.filter((decision) => decision === null);

type Released = { id: string; applicationId: string; outcome: DecisionOutcome };

async function release(tx: Tx, decisions: Released[], now: Date): Promise<void> {
  await tx.decision.updateMany({ where: { id: { in: decisions.map(({ id }) => id) } }, data: { releasedAt: now } });
  for (const outcome of ['AWARD', 'RESERVE', 'DECLINE'] as const) {
    const ids = decisions.filter((decision) => decision.outcome === outcome).map(({ applicationId }) => applicationId);
    await moveApplications(tx, { ids, from: 'SHORTLISTED', event: events[outcome] });
  }
}

type Occasion = {
  round: { id: string; title: string };
  notice: { startDay: string; endDay: string; provisional: boolean };
  now: Date;
};

async function writeToApplicants(tx: Tx, { round, notice, now }: Occasion): Promise<void> {
  const applications = await tx.application.findMany({
    where: {
      roundId: round.id,
      OR: [{ decision: { releasedAt: now } }, { status: 'NOT_SHORTLISTED' }],
    },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      title: true,
      ...partiesTold,
      decision: { select: { outcome: true, amountFen: true, reason: true } },
    },
  });
  const letters = applications.flatMap(({ id, decision, ...application }) =>
    lettersToParties(application, {
      round,
      letter: (matter) =>
        decision === null
          ? notShortlistedLetter({ ...matter, address: applicationAddress(id) })
          : decisionLetter({ ...matter, notice, decision }),
    }),
  );
  await postLetters(tx, letters, now);
}
