import { beforeEach, expect, it } from 'vitest';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { provisionalNotices } from '@/lib/awards/publicity/provisional-notices';
import { noticeOfRound } from '@/lib/awards/publicity/publicity-queries';
import { recomputeNotice } from '@/lib/awards/publicity/recompute-notice';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { importCalendarYear } from '@/lib/calendar/import-calendar-year';
import { db } from '@/lib/db/client';
import type { Refusal } from '@/lib/kernel/refusal';
import { confirmWordsOf, decidingRound } from '@/tests/factories/awards';
import { administratorWith, at } from '@/tests/factories/people';

const inDecember = new Date('2026-12-29T02:00:00Z');

// Once a year is known, no notice over it is provisional any more.
beforeEach(() => db.calendarYear.deleteMany());

async function provisionalNotice() {
  const deciding = await decidingRound();
  const context = at(deciding.officer, inDecember);
  await decideByRank({ roundId: deciding.round.id, awardCount: 1, reserveCount: 0, reason: '名额所限' }, context);
  await confirmWordsOf(deciding.round.id);
  await releaseDecisions({ roundId: deciding.round.id }, context);
  return { ...deciding, context, input: { roundId: deciding.round.id, version: 1 } };
}

async function import2027(): Promise<void> {
  const administrator = await administratorWith('SYSTEM_ADMINISTRATOR');
  const known = await db.calendarYear.findUnique({ where: { year: 2027 } });
  await importCalendarYear(
    {
      year: 2027,
      offDays: '2027-01-01至2027-01-03',
      workDays: '',
      source: '国务院办公厅通知',
      version: known?.version ?? 0,
    },
    at(administrator, inDecember),
  );
}

it('has nothing to say before the year is known, then gives the real end', async () => {
  const { context, input, round, officer } = await provisionalNotice();
  await expect(recomputeNotice(input, context)).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'awards.problems.calendarUnchanged' }],
  });
  expect(await noticeOfRound({ roundId: round.id }, at(officer, inDecember))).toMatchObject({
    mayRecompute: false,
    notice: { endDay: '2027-01-04', provisional: true },
  });
  await expect(provisionalNotices({}, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
  const administrator = await administratorWith('SYSTEM_ADMINISTRATOR');
  expect(await provisionalNotices({}, at(administrator))).toMatchObject([
    { endDay: '2027-01-04', round: { title: round.title } },
  ]);
  await import2027();
  expect(await noticeOfRound({ roundId: round.id }, at(officer, inDecember))).toMatchObject({ mayRecompute: true });
  await expect(recomputeNotice(input, context)).resolves.toMatchObject({ endDay: '2027-01-05', provisional: false });
  expect(await db.publicityNotice.findFirst({ where: { roundId: round.id } })).toMatchObject({
    endsAt: new Date('2027-01-05T16:00:00Z'),
    version: 2,
  });
});

it('tells the second of two, and leaves a confirmed notice alone', async () => {
  const { context, input, round } = await provisionalNotice();
  await import2027();
  const both = await Promise.allSettled([recomputeNotice(input, context), recomputeNotice(input, context)]);
  const kinds = both.map((outcome) => (outcome.status === 'rejected' ? (outcome.reason as Refusal).kind : 'done'));
  expect(kinds.toSorted()).toEqual(['conflict', 'done']);
  await db.publicityNotice.updateMany({ where: { roundId: round.id }, data: { status: 'CONFIRMED', version: 7 } });
  await expect(recomputeNotice({ ...input, version: 7 }, context)).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'awards.problems.noticeOver' }],
  });
});
