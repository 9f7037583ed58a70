import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { DecisionOutcome } from '@/lib/db/generated/enums';
import { came } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Exact } from '@/lib/kernel/decimal';
import { sumFen } from '@/lib/kernel/money';
import { type Problem, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { isBelowLine } from '@/lib/plans/terms/awarding-rules';
import { departuresFrom } from '../departures/departures-from';
import { roundToWorkOut } from './load';
import { namesOfKeys } from './names-of-keys';
import { awardsOfSlate } from './optimising/awards-of-slate';
import type { SlateProblem } from './optimising/candidate';
import { budgetOf, layOutSlate, STEPS_PER_POINT } from './optimising/lay-out-slate';
import { selectInThread } from './optimising/select-in-thread';
import { whyNot } from './optimising/why-not';
import { slatePolicy } from './policy';
import type { RoundProblem } from './problem-of-round';
import { problemsBeforeKeeping, problemsInConflict } from './rules';
import { keepSlateInput, wishesAsJson, wishesOf } from './wishes';

/**
 * Works out who of the final ranking would be awarded under the rules that were typed, beside those of the round, and keeps it
 * under its name. @throws Refusal 'refused' with the rules that cannot be kept together; 'conflict' when the ranking moved meanwhile
 */
export const keepSlate = command({
  name: 'slate.keep',
  input: keepSlateInput,
  subject: roundToWorkOut,
  visible: slatePolicy.view,
  allow: slatePolicy.keep,
  prepare: async ({ subject: { round, problem }, input }) => {
    refuseIf(problemsBeforeKeeping(round.status, { ranked: problem.candidates.length, kept: 0 }));
    const wished = { ...problem, wishes: wishesOf(input) };
    const laidOut = layOutSlate(wished);
    const began = performance.now();
    const selection = await selectInThread(laidOut);
    return { print: problem.print, wished, laidOut, selection, tookMs: Math.round(performance.now() - began) };
  },
  async run({ subject: { id: roundId, cityId, round, problem }, input, prepared, actor, tx, now }) {
    const { print, wished, laidOut, selection, tookMs } = prepared;
    const kept = await tx.awardSlate.findMany({ where: { roundId }, select: { status: true } });
    const standing = kept.filter(({ status }) => status === 'KEPT').length;
    refuseIf(problemsBeforeKeeping(round.status, { ranked: problem.candidates.length, kept: standing }));
    if (print !== problem.print) throw new Refusal('conflict', [{ code: 'slates.problems.rankingChanged' }]);
    if (selection.found === 'nothing in time') throw new Refusal('refused', [{ code: 'slates.problems.noTime' }]);
    if (selection.found === 'none') {
      const rows = selection.conflict.flatMap((at) => laidOut.rows[at] ?? []);
      throw new Refusal('refused', await conflictsIn(tx, roundId, { rows, wished }));
    }
    const points = (steps: number) => new Exact(steps).div(STEPS_PER_POINT).toFixed(2);
    const places = placesOf(wished, { chosen: selection.chosen, laidOut, reserveCount: input.reserveCount });
    const awards = places.filter(({ outcome }) => outcome === 'AWARD');
    return tx.awardSlate.create({
      data: {
        cityId,
        roundId,
        number: kept.length + 1,
        name: input.name,
        wishes: wishesAsJson({ ...wished.wishes, reserveCount: input.reserveCount }),
        print,
        sumPoints: points(selection.sumPoints),
        boundPoints: points(selection.boundPoints),
        funded: awards.length,
        sumFen: sumFen(awards.map(({ amountFen }) => amountFen)),
        ownFen: sumFen(awards.map(({ applicationId, amountFen }) => wished.ownPart(applicationId, amountFen))),
        budgetFen: budgetOf(wished),
        departing: places.filter(({ favouredIds }) => favouredIds.length > 0).length,
        tookMs,
        keptAt: now,
        keptById: by(actor),
        places: { create: places },
      },
    });
  },
  once: { made: ({ id }) => id, again: (tx, id) => tx.awardSlate.findUnique({ where: { id } }) },
  about: ({ result }) => came(result),
  trail: ({ result: { roundId, number, name, wishes } }) => ({ detail: { roundId, number, wishes }, said: { name } }),
});

type Chosen = { chosen: number[]; laidOut: ReturnType<typeof layOutSlate>; reserveCount: number };

/** What becomes of each place of the ranking: the next in order wait in reserve. */
function placesOf(problem: SlateProblem, { chosen, laidOut, reserveCount }: Chosen) {
  const { candidates, round } = problem;
  const awards = awardsOfSlate(chosen, problem);
  const reasons = whyNot(chosen, laidOut, problem);
  const passed = new Map(
    departuresFrom(
      candidates.map((one) => ({ ...one, isAwarded: awards.has(one.id) })),
      round,
      true,
    ).map(({ id, favouredIds }) => [id, favouredIds]),
  );
  const reserves = candidates
    .filter(({ id, rank, score }) => !awards.has(id) && rank !== null && !isBelowLine(score, round.passLine))
    .slice(0, reserveCount);
  return candidates.map((one, at) => {
    const amountFen = awards.get(one.id);
    const outcome: DecisionOutcome = amountFen !== undefined ? 'AWARD' : reserves.includes(one) ? 'RESERVE' : 'DECLINE';
    return {
      applicationId: one.id,
      place: at + 1,
      rank: one.rank,
      score: one.score,
      outcome,
      amountFen: amountFen ?? 0n,
      fullFen: one.fullFen,
      favouredIds: passed.get(one.id) ?? [],
      ...(amountFen === undefined && { why: reasons[at] as Prisma.InputJsonObject }),
    };
  });
}

type Conflict = { rows: Parameters<typeof problemsInConflict>[0]; wished: RoundProblem & SlateProblem };

async function conflictsIn(tx: Tx, roundId: string, { rows, wished }: Conflict): Promise<Problem[]> {
  const names = await namesOfKeys(tx, { roundId });
  return problemsInConflict(rows, wished.wishes, (by, key) => names[by].get(key) ?? key);
}
