import { decide } from '@/lib/awards/deciding/decide';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { db } from '@/lib/db/client';
import { type Actor, SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, passedInspection } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

/** A Monday without holidays near: five working days from it end on Friday. */
export const decidingNow = new Date('2026-03-09T02:00:00Z');
/** The first instant after the notice that `releasedRound` publishes. */
export const noticeEndsAt = new Date('2026-03-13T16:00:00Z');

type Options = { shortlisted?: number; amountFen?: bigint; ranks?: (number | null)[] };

/** A district's round at the decisions: applications of 45,000 yuan each, ranked in the last stage in their order. */
export async function decidingRound({ shortlisted = 3, amountFen = 100_000_000n, ranks }: Options = {}) {
  const { city, district, street } = await createCity();
  const round = await createRound({ region: district, status: 'DECIDING', amountFen });
  const organisation = await createOrganisation(street);
  await passedInspection(organisation.id);
  const stages = await db.reviewStage.findMany({ where: { planId: round.planId }, orderBy: { position: 'asc' } });
  const applications = [];
  for (let index = 0; index < shortlisted; index += 1) {
    const application = await createApplication({
      round,
      organisation,
      status: 'SHORTLISTED',
      title: `入围项目${index + 1}`,
    });
    const rank = ranks ? (ranks[index] ?? null) : index + 1;
    const score = (95 - index).toFixed(2);
    for (const stage of stages) {
      await db.stageEntry.create({
        data: { stageId: stage.id, applicationId: application.id, outcome: 'PASSED', score, rank },
      });
    }
    applications.push(application);
  }
  return { city, district, street, round, organisation, applications, officer: await actorWith('OFFICER', district) };
}

/** The same, released on `decidingNow`: the first `awards` by rank are in publicity, their public words confirmed. */
export async function releasedRound({
  awards = 2,
  reserves = 0,
  startDay,
  words = true,
  ...options
}: Options & { awards?: number; reserves?: number; startDay?: string; words?: boolean } = {}) {
  const deciding = await decidingRound(options);
  const context = at(deciding.officer, decidingNow);
  const { id: roundId } = deciding.round;
  await decideByRank({ roundId, awardCount: awards, reserveCount: reserves, reason: '名额所限' }, context);
  await confirmWordsOf(roundId);
  const { noticeId } = await releaseDecisions({ roundId, ...(startDay === undefined ? {} : { startDay }) }, context);
  // As of a project that moved up from the reserves.
  if (!words) await db.publicWords.deleteMany({ where: { application: { roundId } } });
  return { ...deciding, noticeId };
}

/** The public words of what is or will be publicised in a round, confirmed as they are. */
export async function confirmWordsOf(roundId: string): Promise<void> {
  const publicised = await db.application.findMany({
    where: { roundId, decision: { outcome: 'AWARD' }, publicWords: null },
    select: { id: true, title: true },
  });
  await db.publicWords.createMany({
    data: publicised.map(({ id: applicationId, title }) => ({
      applicationId,
      title,
      summary: '为社区居民服务',
      place: '社区中心',
      confirmedById: SYSTEM_PERSON_ID,
      confirmedAt: decidingNow,
    })),
  });
}

/** Awards one application its whole request. */
export const awardTo = (applicationId: string, officer: Actor, amountFen = 4_500_000n) =>
  decide({ applicationId, outcome: 'AWARD', amountFen }, at(officer, decidingNow));
