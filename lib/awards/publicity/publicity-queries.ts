import 'server-only';
import { z } from 'zod';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import { query } from '@/lib/kernel/query';
import type { Seen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { seenRound } from '@/lib/rounds/seen-round';
import { problemsWithBarred } from '../deciding/award-problems';
import { decisionSummary } from '../deciding/decision-summary';
import { barredAwards } from '../deciding/shut-gates';
import { freePlaces } from '../ending/free-places';
import { roundPortfolio } from '../load-portfolio';
import { awardsPolicy } from '../policy';
import { objectionDueAt, openObjectionStatuses, problemsBeforeConfirmation, problemsWithWords } from '../rules';
import { renewedEnd } from './notice-period';
import { publicisedAwards } from './publicised-awards';
import { wordsToConfirm } from './words-to-confirm';

/** The newest notice of a round with its list, the objections, and what stands in the way of confirming it; `notice` is null before the release. */
export const noticeOfRound = query({
  name: 'notice.ofRound',
  // `released` is said by the way here from the release, which then is acknowledged.
  input: z.object({ roundId: id(), released: z.literal('yes').optional().catch(undefined) }),
  subject: seenRound,
  async run({ db, subject: round, input: { released }, actor, now }) {
    const notice = await db.publicityNotice.findFirst({
      where: { roundId: round.id },
      orderBy: { publishedAt: 'desc' },
    });
    if (notice === null) return { round, notice: null };
    const isRunning = notice.status === 'RUNNING';
    const mayReplace = awardsPolicy.replace(actor, { round });
    const [imported, barred, portfolio, lines, objections, places, words] = await Promise.all([
      importedYears(db),
      isRunning ? barredAwards(db, round, now) : [],
      roundPortfolio(db, round),
      publicisedAwards(db, round),
      objectionsTo(db, round),
      mayReplace ? freePlaces(db, round) : { free: [], reserves: [] },
      wordsToConfirm(db, round),
    ]);
    const open = objections.filter(
      ({ noticeId, status }) => noticeId === notice.id && openObjectionStatuses.some((each) => each === status),
    );
    return {
      round,
      notice,
      released: released === 'yes' && isRunning ? await decisionSummary(db, round) : null,
      problems: [
        ...problemsBeforeConfirmation(notice, open.length, now),
        ...problemsWithBarred(barred),
        ...problemsWithWords(words.filter(({ version }) => version === 0).length),
      ],
      barred,
      portfolio,
      lines,
      objections,
      places,
      words,
      mayReplace,
      mayConfirm: isRunning && awardsPolicy.confirm(actor, { round }),
      mayRecompute:
        isRunning &&
        awardsPolicy.recompute(actor, { round }) &&
        renewedEnd(notice, imported).calendarVersion !== notice.calendarVersion,
      mayConfirmWords: awardsPolicy.confirmWords(actor, { round }),
      mayHandle: awardsPolicy.handleObjection(actor, { round }),
    };
  },
});

export type ShownObjection = Awaited<ReturnType<typeof objectionsTo>>[number];

/** Objections to a round's notices, open ones first; whom to reach is said where one is answered. */
async function objectionsTo(db: Tx, { id: roundId }: Seen<'round'>) {
  const rows = await db.objection.findMany({
    where: { notice: { roundId } },
    orderBy: [{ status: 'asc' }, { receivedAt: 'asc' }],
    select: {
      id: true,
      noticeId: true,
      status: true,
      objectorKind: true,
      receivedAt: true,
      settledAt: true,
      application: { select: { title: true } },
    },
  });
  return rows.map((objection) => ({ ...objection, dueAt: objectionDueAt(objection.receivedAt) }));
}
