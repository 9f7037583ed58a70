import { isAtGrid } from '@/lib/applications/filling/budget';
import type { OwnApplication } from '@/lib/applications/filling/own-application';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/wording/text-for';

/** What is said at each answer that stands as an earlier application gave it: from which, and what of it does not fit here. */
export async function carriedLines({ carried, problems }: OwnApplication): Promise<Record<string, string[]>> {
  const [t, root] = [await getTranslator('applications'), await getTranslator()];
  const unfit = (key: string): string[] =>
    problems
      .filter((problem) => placeOf(problem) === key && !isAtGrid(problem))
      .map((problem) => problemText(root, problem));
  return Object.fromEntries(
    Object.entries(carried).map(([key, source]) => [
      key,
      [source === '' ? t('carried.atPassport') : t('carried.at', { source }), ...unfit(key)],
    ]),
  );
}

const MOST = 3;

/**
 * What is still asked at each place of a section that was begun: whoever opens it for its one open place sees which it is,
 * an attachment too. A section nobody has touched asks by its own words; what was carried over says it itself.
 */
export async function openLines(
  { carried, problems, states }: OwnApplication,
  section: string,
): Promise<Record<string, string[]>> {
  if (states.find(({ key }) => key === section)?.state !== 'open') return {};
  const root = await getTranslator();
  const here = problems.filter(
    (problem) =>
      problem.section === section && !(placeOf(problem) in carried) && !isAtGrid(problem) && !isRule(problem),
  );
  return Object.fromEntries(
    [...Map.groupBy(here, placeOf)].map(([key, own]) => [
      key,
      [...new Set(own.map((problem) => problemText(root, problem)))].slice(0, MOST),
    ]),
  );
}

/** A rule between answers is told under its question while one types (RuleNotes), and rests once it is kept. */
const isRule = ({ code }: { code: string }): boolean => code === 'expressions.problems.ruleBroken';

/** The field a problem stands at, whichever of its rows is meant. */
const placeOf = ({ field }: { field: string }): string => field.split('.')[0] ?? '';
