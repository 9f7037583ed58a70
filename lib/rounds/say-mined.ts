import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { parseFigure } from '@/lib/kernel/figures/parse-figure';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { type RoundSubject, roundById } from './load';
import { roundPolicy } from './policy';
import { minedInput } from './schema';

/**
 * How many projects streets and communities found before anybody applied: the first step of the funnel (domain C2, 300多 →
 * 190 → 100 → 30). Said as it is known, '300多' or '312'; an empty word takes the step away again.
 * @throws Refusal 'refused' for what is no number, and for a cancelled round.
 */
export const sayMined = command({
  name: 'round.sayMined',
  input: minedInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.manage,
  async run({ subject: round, input: { version, mined }, tx }) {
    refuseIf(problemsWithMined(round, mined));
    return tx.round.update({
      where: { id: round.id, version },
      data: { minedAsSaid: mined, version: { increment: 1 } },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input }) => ({ said: { mined: input.mined } }),
});

function problemsWithMined({ status }: RoundSubject, mined: string): Problem[] {
  if (status === 'CANCELLED') return [{ code: 'rounds.problems.isCancelled' }];
  return mined === '' || minedFigure(mined) !== null
    ? []
    : [{ code: 'rounds.problems.minedNotANumber', field: 'mined' }];
}

/** The number in '300多' and whether there were more; null where nothing was said. */
export function minedFigure(asSaid: string): { count: number; atLeast: boolean } | null {
  const figure = parseFigure(asSaid, '个') ?? parseFigure(asSaid, '项');
  return figure === null || figure.lowerBound > 1_000_000n
    ? null
    : { count: Number(figure.lowerBound), atLeast: !figure.exact };
}
