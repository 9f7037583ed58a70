import { decide } from '@/lib/awards/deciding/decide';
import { keepSlate } from '@/lib/awards/slates/keep-slate';
import { proposeSlate } from '@/lib/awards/slates/propose-slate';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { decidingNow, decidingRound } from '@/tests/factories/awards';
import { actorWith, at } from '@/tests/factories/people';
import { changeTerms } from '@/tests/factories/rounds';

export const now = decidingNow;
export const letterReason = '资金所限。';
type Signed = { departures: 'free' | 'signed' };

/** A round with money for two of three equal applications; the last alone is of its category, for which a floor can ask. */
export async function scene({ departures }: Signed = { departures: 'signed' }) {
  const deciding = await decidingRound({ shortlisted: 3, amountFen: 9_000_000n });
  const [first, second] = await db.planCategory.findMany({
    where: { planId: deciding.round.planId },
    orderBy: { position: 'asc' },
    take: 2,
  });
  for (const [index, { id }] of deciding.applications.entries())
    await db.application.update({
      where: { id },
      data: { categoryId: found(index < 2 ? first : second, 'a category').id },
    });
  const { awarding } = deciding.round.terms;
  await changeTerms(deciding.round, { awarding: { ...awarding, departures } });
  const other = await actorWith('OFFICER', deciding.district);
  return { ...deciding, other, rare: found(second, 'a category').code, by: deciding.officer, now };
}

export type Scene = Awaited<ReturnType<typeof scene>>;

export const wishes = ({ round }: Pick<Scene, 'round'>, floors: { of: string; least: string }[] = []) => ({
  roundId: round.id,
  name: '方案一',
  floors,
});

/** One that follows the ranking: the first two. */
export async function following() {
  const here = await scene();
  const { id: slateId, version } = await keepSlate(wishes(here), at(here.officer, now));
  return { ...here, input: { slateId, version, letterReason } };
}

/** One that passes over the second for the third, which a floor asks for. */
export async function departing() {
  const here = await scene();
  const floor = { of: `category:${here.rare}`, least: '1' };
  const { id: slateId, version } = await keepSlate(wishes(here, [floor]), at(here.officer, now));
  const departures = [{ applicationId: here.applications[1]?.id ?? '', reason: '保证该类别有项目。' }];
  return { ...here, input: { slateId, version, letterReason, departures } };
}

/** The same, put forward. */
export async function proposed() {
  const here = await departing();
  const { id: slateId, version } = await proposeSlate(here.input, at(here.officer, now));
  return { ...here, by: here.other, input: { slateId, version } };
}

/** Decisions made one by one that pass over the second. */
export async function passedOver(departures: Signed = { departures: 'signed' }) {
  const here = await scene(departures);
  const context = at(here.officer, now);
  for (const [index, outcome] of (['AWARD', 'DECLINE', 'AWARD'] as const).entries())
    await decide(
      {
        applicationId: here.applications[index]?.id ?? '',
        outcome,
        amountFen: outcome === 'AWARD' ? 4_500_000n : 0n,
        reason: outcome === 'DECLINE' ? letterReason : '',
      },
      context,
    );
  const passed = here.applications[1]?.id ?? '';
  return { ...here, passed, reasons: [{ applicationId: passed, reason: '保证该类别有项目。' }] };
}
