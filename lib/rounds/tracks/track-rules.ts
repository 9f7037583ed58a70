import type { Problem } from '@/lib/kernel/refusal';
import { isWindowOver, type RoundWindow } from '../rules';

type Main = RoundWindow & { mainRoundId: string | null; trackName: string };
type Names = { trackName: string; mainTrackName: string; taken: readonly string[] };

/** What stands against another track of an edition. */
export function problemsWithTrack(main: Main, { trackName, mainTrackName, taken }: Names, now: Date): Problem[] {
  if (main.mainRoundId !== null) return [{ code: 'tracks.problems.underTrack' }];
  if (!maySplit(main, now)) return [{ code: 'tracks.problems.tooLate' }];
  const ownName = main.trackName || mainTrackName;
  if (ownName === '') return [{ code: 'tracks.problems.mainUnnamed', field: 'mainTrackName' }];
  return problemsWithName(main, { trackName, taken: [ownName, ...taken] }, now);
}

/** An edition may be divided while it is a draft, or published and its window not yet over. */
export function maySplit(main: RoundWindow, now: Date): boolean {
  return main.status === 'DRAFT' || (main.status === 'OPEN' && !isWindowOver(main, now));
}

/** What stands against a track's name. */
export function problemsWithName(
  round: RoundWindow,
  { trackName, taken }: Pick<Names, 'trackName' | 'taken'>,
  now: Date,
): Problem[] {
  if (!maySplit(round, now)) return [{ code: 'tracks.problems.tooLate' }];
  return taken.includes(trackName) ? [{ code: 'tracks.problems.nameTaken', field: 'trackName' }] : [];
}

/** Tracks moved up right under their main round, where both are in the list; everything else stays in its order. */
export function underMainRounds<Row extends { id: string; mainRoundId: string | null }>(rows: readonly Row[]): Row[] {
  const here = new Set(rows.map(({ id }) => id));
  const isUnder = ({ mainRoundId }: Row): boolean => mainRoundId !== null && here.has(mainRoundId);
  const under = Map.groupBy(rows.filter(isUnder), ({ mainRoundId }) => mainRoundId);
  return rows.filter((row) => !isUnder(row)).flatMap((row) => [row, ...(under.get(row.id) ?? [])]);
}
