import { expect, it } from 'vitest';
import { decide } from '@/lib/awards/deciding/decide';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { decisionsOfRound } from '@/lib/awards/deciding/decisions-of-round';
import { confirmPublicWords } from '@/lib/awards/publicity/confirm-public-words';
import { noticeOfRound } from '@/lib/awards/publicity/publicity-queries';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { db } from '@/lib/db/client';
import { createApplication } from '@/tests/factories/applications';
import { awardTo, confirmWordsOf, decidingNow, decidingRound, noticeEndsAt } from '@/tests/factories/awards';
import { at } from '@/tests/factories/people';
import { some } from '@/tests/support/some';

async function decidedRound() {
  const deciding = await decidingRound({ shortlisted: 3 });
  const context = at(deciding.officer, decidingNow);
  await decideByRank({ roundId: deciding.round.id, awardCount: 1, reserveCount: 1, reason: '名额所限' }, context);
  await confirmWordsOf(deciding.round.id);
  return { ...deciding, context, input: { roundId: deciding.round.id } };
}

it('moves everyone, publishes the notice until a working day, and writes to all', async () => {
  const { round, organisation, applications, context, input } = await decidedRound();
  const cut = await createApplication({ round, organisation, status: 'NOT_SHORTLISTED', title: '未入围项目' });
  const { noticeId } = await releaseDecisions(input, context);
  const notice = await db.publicityNotice.findUniqueOrThrow({ where: { id: noticeId } });
  expect(notice).toMatchObject({
    startDay: '2026-03-09',
    endDay: '2026-03-13',
    endsAt: noticeEndsAt,
    workingDays: 5,
    countFirstDay: true,
    provisional: false,
    status: 'RUNNING',
  });
  expect(notice.calendarVersion).toContain('chinese-days');
  expect((await db.round.findUniqueOrThrow({ where: { id: round.id } })).status).toBe('PUBLICISING');
  const moved = await db.application.findMany({
    where: { roundId: round.id },
    orderBy: { title: 'asc' },
    include: { decision: true },
  });
  expect(moved.map(({ status }) => status)).toEqual(['IN_PUBLICITY', 'RESERVE', 'DECLINED', 'NOT_SHORTLISTED']);
  expect(
    some(moved.slice(0, 3)).every(({ decision }) => decision?.releasedAt?.getTime() === decidingNow.getTime()),
  ).toBe(true);
  const letters = await db.letter.findMany({ where: { body: { contains: applications[0]?.number ?? '?' } } });
  expect(letters).toMatchObject([{ toEmail: 'contact@example.cn', status: 'QUEUED' }]);
  expect(letters[0]?.body).toContain('45,000.00 元');
  const toCut = await db.letter.findMany({ where: { body: { contains: `/my/applications/${cut.id}` } } });
  expect(toCut.map(({ subject }) => subject)).toEqual(['评审结果通知：未入围项目']);
});

it('is provisional when the period runs into a year without a holiday notice', async () => {
  const { officer, round } = await decidedRound();
  const inDecember = at(officer, new Date('2026-12-29T02:00:00Z'));
  await expect(releaseDecisions({ roundId: round.id }, inDecember)).resolves.toMatchObject({
    endDay: '2027-01-04',
    provisional: true,
  });
});

it('refuses while something is undecided or the start lies in the past', async () => {
  const {
    officer,
    round,
    applications: [first],
  } = await decidingRound();
  await awardTo(first?.id ?? '', officer);
  await confirmWordsOf(round.id);
  await expect(
    releaseDecisions({ roundId: round.id, startDay: '2026-03-08' }, at(officer, decidingNow)),
  ).rejects.toMatchObject({
    kind: 'refused',
    problems: [
      { code: 'awards.problems.undecided', values: { count: 2 } },
      { code: 'awards.problems.startInPast', field: 'startDay' },
    ],
  });
  expect((await db.round.findUniqueOrThrow({ where: { id: round.id } })).status).toBe('DECIDING');
});

it('is refused while the words of an award are unconfirmed, and publicises by rank', async () => {
  const { officer, applications, context, input } = await decidedRound();
  await decideByRank({ ...input, awardCount: 2, reserveCount: 0, reason: '名额所限', overwrite: true }, context);
  await expect(releaseDecisions(input, context)).rejects.toMatchObject({
    problems: [{ code: 'awards.problems.wordsUnconfirmed', values: { count: 1 } }],
  });
  const { preview } = await decisionsOfRound(input, context);
  expect(preview.words.map(({ version }) => version)).toEqual([1, 0]);
  for (const { applicationId, words, version } of some(preview.words))
    await confirmPublicWords({ applicationId, ...words, version }, context);
  // The second by number comes first by rank.
  const [first, second] = applications.map(({ id }) => id);
  const rank = (applicationId: string | undefined, place: number) =>
    db.stageEntry.updateMany({ where: { applicationId: applicationId ?? '' }, data: { rank: place } });
  await rank(first, 2);
  await rank(second, 1);
  await releaseDecisions(input, context);
  const shown = await noticeOfRound({ ...input, released: 'yes' }, at(officer, decidingNow));
  expect(shown.notice === null ? [] : shown.lines.map(({ applicationId }) => applicationId)).toEqual([second, first]);
  expect(shown).toMatchObject({ released: { counts: { AWARD: 2, RESERVE: 0, DECLINE: 1 }, total: 3 } });
});

it('is told when another officer decided since the page was shown', async () => {
  const {
    context,
    input,
    applications: [first],
  } = await decidedRound();
  const shown = '3-3-3-4500000';
  await decide({ applicationId: first?.id ?? '', outcome: 'AWARD', amountFen: 4_000_000n, version: 1 }, context);
  await expect(releaseDecisions({ ...input, shown }, context)).rejects.toMatchObject({
    kind: 'conflict',
    problems: [{ code: 'awards.problems.decisionsChanged' }],
  });
});

it('happens once, even when pressed twice', async () => {
  const { context, input, round } = await decidedRound();
  const outcomes = await Promise.allSettled([releaseDecisions(input, context), releaseDecisions(input, context)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } });
  expect(await db.publicityNotice.count({ where: { roundId: round.id } })).toBe(1);
});
