import highs from 'highs';
import { assignPlaces } from '@/lib/reviews/assigning/assign-places';
import { type AssignmentProblem, layOut } from '@/lib/reviews/assigning/balanced-assignment';
import type { Places } from '@/lib/reviews/assigning/exchange';
import { fillPlaces } from '@/lib/reviews/assigning/fill-places';

const CATEGORIES = ['ELDER', 'CHILD', 'ENV', 'PSYCH', 'RELIEF', 'OTHER'];
const SIZES = [
  [300, 60, 3],
  [1_000, 100, 3],
  [3_000, 300, 5],
  [5_000, 400, 3],
] as const;
/** Above this many pairs the oracle takes minutes. */
const ORACLE_PAIRS = 100_000;

/**
 * `npm run load -- assignment`: how long the automatic assignment of a stage computes, without database and server, and
 * beside it what a linear program (HiGHS) finds for the same: how many read outside the categories they know.
 */
export async function measureAssignment(): Promise<void> {
  const solver = await highs();
  for (const [applications, experts, perApplication] of SIZES) {
    const problem = problemOf(applications, experts, perApplication);
    const started = performance.now();
    const {
      task: { places },
      read,
    } = layOut(problem);
    const reads = fillPlaces(places);
    const { assignments, unfilled } = read(reads);
    const ms = Math.round(performance.now() - started);
    const loads = [...places.load];
    const [least, most] = [Math.min(...loads), Math.max(...loads)];
    const foreign = reads.reduce((sum, each, pair) => sum + (each === 1 ? (places.fitness[pair] ?? 1) - 1 : 0), 0);
    console.log(
      `${applications} × ${experts} × ${perApplication}: ${ms} ms, ${assignments.length} places, ` +
        `${unfilled.length} applications short, loads ${least} to ${most}, ${foreign} outside their categories`,
    );
    if (applications * experts > ORACLE_PAIRS || unfilled.length > 0) continue;
    const since = performance.now();
    const { ObjectiveValue: found } = solver.solve(linearProgram(places, { least, most }));
    const oracle = Math.round(performance.now() - since);
    console.log(`  linear program: ${Math.round(found)} outside their categories, ${oracle} ms`);
    await measureSides(problem);
  }
}

/** The same with a finance expert each, with colleagues apart besides, and drawn under caps on chances: time, and price in fit. */
async function measureSides(problem: AssignmentProblem): Promise<void> {
  const quotas = [{ kinds: ['FINANCE' as const], least: 1 }];
  const apart = Array.from({ length: 10 }, (_, pair) => [`e${2 * pair}`, `e${2 * pair + 1}`]);
  for (const [name, changes] of [
    ['one of finance', { quotas }],
    ['and ten pairs apart', { quotas, apart }],
    ['no chance above 60 %', { quotas, chanceCapBp: 6_000 }],
    ['no chance above 30 %', { quotas, chanceCapBp: 3_000 }],
  ] as const) {
    const { task } = layOut({ ...problem, ...changes });
    const since = performance.now();
    const { gap, price, reads } = await assignPlaces(task);
    const ms = Math.round(performance.now() - since);
    const worse = reads.reduce((sum, each, pair) => sum + (each === 1 ? (task.places.fitness[pair] ?? 1) - 1 : 0), 0);
    const cost =
      price === null
        ? ''
        : `, ${Math.round(price.matched)} of ${price.readings} fit on average, ${price.matchedWithout} without`;
    const proof = gap === null ? '' : `, unproved ${gap.aim} ${gap.found} (${gap.bound})`;
    console.log(`  ${name}: ${ms} ms, ${worse} outside their categories${cost}${proof}`);
  }
}

/** With loads that differ by one at most, their bounds say how even it is; what is left is the fit. */
function linearProgram(places: Places, { least, most }: { least: number; most: number }): string {
  const { applications, experts, wanted, fitness } = places;
  const pairs = [...fitness.keys()].filter((pair) => fitness[pair] !== 0);
  const byExpert = Map.groupBy(pairs, (pair) => pair % experts);
  const byApplication = Map.groupBy(pairs, (pair) => Math.floor(pair / experts));
  const sum = (of: readonly number[] = []): string => lines(of.map((pair) => `x${pair}`));
  return [
    'Minimize',
    lines(pairs.filter((pair) => fitness[pair] === 2).map((pair) => `x${pair}`)),
    'Subject To',
    ...Array.from({ length: applications }, (_, row) => `${sum(byApplication.get(row))} = ${wanted[row]}`),
    ...Array.from({ length: experts }, (_, column) => [
      `${sum(byExpert.get(column))} <= ${most}`,
      `${sum(byExpert.get(column))} >= ${least}`,
    ]).flat(),
    'Bounds',
    ...pairs.map((pair) => `x${pair} <= 1`),
    'End',
  ].join('\n');
}

/** A line of the format holds 560 characters in older builds. */
const lines = (terms: readonly string[]): string =>
  Array.from({ length: Math.ceil(terms.length / 40) }, (_, part) =>
    terms.slice(part * 40, part * 40 + 40).join(' + '),
  ).join('\n + ');

/** Every expert knows two categories of six and has conflicts with two organisations; two places of room beyond the even share. */
function problemOf(applications: number, experts: number, perApplication: number): AssignmentProblem {
  return {
    applications: Array.from({ length: applications }, (_, index) => ({
      id: `a${index}`,
      categoryId: CATEGORIES[(index * index + index) % CATEGORIES.length] ?? '',
      organisationIds: [`o${index % 150}`],
    })),
    experts: Array.from({ length: experts }, (_, index) => ({
      id: `e${index}`,
      kind: index % 5 === 0 ? ('FINANCE' as const) : ('OTHER' as const),
      groupCode: '',
      capacity: Math.ceil((applications * perApplication) / experts) + 2,
      categoryIds: [index, index * 3 + 1].map((place) => CATEGORIES[place % CATEGORIES.length] ?? ''),
      blockedOrganisationIds: [`o${index}`, `o${index + 1}`],
    })),
    perApplication,
    existing: [],
    quotas: [],
    apart: [],
    chanceCapBp: null,
    seed: 'load',
  };
}
