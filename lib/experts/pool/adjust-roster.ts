import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Expert, RosterAct } from '@/lib/db/generated/client';
import { takeTurn } from '@/lib/db/take-turn';
import { movedAlong, on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { expertLifecycle } from '../lifecycle';
import { cityById } from '../load';
import { expertPolicy } from '../policy';
import { endExpertRole, openReviewsOf } from './leave';
import { problemsInAdjustment } from './rules';
import { type Adjusted, adjustRosterInput, type Verdict } from './schema';

const actOf: Record<Verdict, RosterAct> = { KEEP: 'KEPT', RENEW: 'RENEWED', LET_GO: 'LEFT' };
const wordOf: Record<Verdict, string> = { KEEP: 'expert.keep', RENEW: 'expert.renew', LET_GO: 'expert.exit' };

/**
 * The yearly adjustment (年度调整): who is kept, who gets another term and who leaves, with why, in one act or not at all.
 * @throws Refusal 'conflict' when one of them was changed meanwhile
 */
export const adjustRoster = command({
  name: 'expert.adjustRoster',
  input: adjustRosterInput,
  subject: cityById,
  visible: expertPolicy.adjust,
  allow: expertPolicy.adjust,
  async run({ subject: { cityId }, input: { year, note, termTo, lines }, actor, tx, now }) {
    await takeTurn(tx, `roster:${cityId}`);
    const rows = await rowsOf(tx, cityId, lines);
    refuseIf(rows.length === 0 ? [{ code: 'experts.problems.nobodyToAdjust' }] : []);
    const openOf = await openReviewsOf(
      tx,
      rows.map(({ expert }) => expert.id),
    );
    const judged = rows.map(({ expert, line }) => ({ ...line, standing: expert, openReviews: openOf(expert.id) }));
    refuseIf(problemsInAdjustment(judged, termTo, shanghaiDay(now)));
    const adjustment = await tx.rosterAdjustment.create({
      data: { cityId, year, note, decidedAt: now, decidedById: by(actor) },
    });
    await tx.rosterEntry.createMany({
      data: rows.map(({ expert, line: { verdict, cause, reason } }) => ({
        expertId: expert.id,
        act: actOf[verdict],
        termTo: verdict === 'RENEW' ? termTo : expert.termTo,
        cause: verdict === 'LET_GO' ? cause : null,
        reason,
        at: now,
        actorId: by(actor),
        adjustmentId: adjustment.id,
      })),
    });
    const changed: { expert: Expert; after: Expert; verdict: Verdict }[] = [];
    for (const { expert, line } of rows)
      changed.push({ expert, after: await written(tx, { expert, line, termTo, now }), verdict: line.verdict });
    return { id: adjustment.id, cityId, changed };
  },
  about: ({ result: { changed, ...adjustment } }) => [
    { ...on(adjustment), entity: 'rosterAdjustment' },
    ...changed.map(({ expert, after, verdict }) => ({
      ...movedAlong(wordOf[verdict], expert, after),
      entity: 'expert',
    })),
  ],
  trail: ({ input: { year, note, termTo }, result: { changed } }) => ({
    detail: {
      year,
      termTo,
      kept: countOf(changed, 'KEEP'),
      renewed: countOf(changed, 'RENEW'),
      left: countOf(changed, 'LET_GO'),
    },
    said: { note },
  }),
});

type Row = { expert: Expert; line: Adjusted };

/** Each line with its expert, in the order of the form. */
async function rowsOf(tx: Tx, cityId: string, lines: readonly Adjusted[]): Promise<Row[]> {
  const ids = lines.map(({ expertId }) => expertId);
  const experts = await tx.expert.findMany({ where: { cityId, id: { in: ids } } });
  const byId = new Map(experts.map((expert) => [expert.id, expert]));
  return lines.map((line, row) => {
    const expert = byId.get(line.expertId);
    if (expert === undefined || ids.indexOf(line.expertId) !== row)
      throw new Refusal('invalid', [{ code: 'kernel.problems.invalidValue', field: `lines.${row}.expertId` }]);
    return { expert, line };
  });
}

/** Who is kept changes as well, by their version alone: of two adjustments at once the second hears of the first. */
async function written(tx: Tx, { expert, line, termTo, now }: Row & { termTo: string | null; now: Date }) {
  const { id, status } = expert;
  if (line.verdict === 'LET_GO') await endExpertRole(tx, expert, now);
  return tx.expert.update({
    where: { id, version: line.version },
    data: {
      ...(line.verdict === 'LET_GO' && { status: expertLifecycle.move(status, 'exit') }),
      ...(line.verdict === 'RENEW' && { termTo }),
      version: { increment: 1 },
    },
  });
}

const countOf = (changed: readonly { verdict: Verdict }[], verdict: Verdict): number =>
  changed.filter((one) => one.verdict === verdict).length;
