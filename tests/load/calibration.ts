import { trimmedMean } from '@/lib/kernel/decimal';
import { seededNormal } from '@/lib/reviews/analysis/seeded-normal';
import { type Judged, severityModel } from '@/lib/reviews/analysis/severity-model';

const WORLDS = 40;
const [APPLICATIONS, EXPERTS, PLACES] = [200, 30, 60];
const [QUALITY, NOISE] = [6, 5];
const SHEETS = [3, 5];
/** Standard deviations of generosity, in points. */
const GENEROSITIES = [0, 3, 6];

type Method = { name: string; scores: (judged: Judged) => number[] };

/** What rounds do, and what analysis would do. */
const methods: Method[] = [
  { name: 'mean', scores: (judged) => byApplication(judged, meanOf) },
  { name: 'trimmed mean', scores: (judged) => byApplication(judged, trimmed) },
  { name: 'z-score', scores: (judged) => byApplication({ ...judged, totals: standardised(judged) }, meanOf) },
  { name: 'model', scores: (judged) => severityModel(judged, PLACES)?.quality ?? [] },
];

/**
 * `npm run load -- calibration`: worlds in which it is known what each application is worth. How many of those funded should
 * not have been, by the official rules and by the model, for experts who differ more or less in generosity. No server.
 */
export function measureCalibration(): void {
  console.log(
    `${APPLICATIONS} applications (sd ${QUALITY}), ${EXPERTS} experts, noise ${NOISE}, ${PLACES} funded; mean of ${WORLDS} worlds`,
  );
  for (const sheets of SHEETS) {
    for (const generosity of GENEROSITIES) {
      const wrong = methods.map(() => 0);
      const started = performance.now();
      for (let world = 1; world <= WORLDS; world++) {
        const { truth, judged } = worldOf({ seed: world, sheets, generosity });
        const best = new Set(firstOf(truth));
        methods.forEach(({ scores }, which) => {
          const funded = firstOf(scores(judged));
          wrong[which] = (wrong[which] ?? 0) + funded.filter((application) => !best.has(application)).length / PLACES;
        });
      }
      const rates = methods.map(({ name }, which) => `${name} ${((100 * (wrong[which] ?? 0)) / WORLDS).toFixed(1)} %`);
      console.log(
        `${sheets} sheets each, generosity ±${generosity}: funded wrongly ${rates.join(', ')} (${Math.round(performance.now() - started)} ms)`,
      );
    }
  }
}

/** Experts take turns in an order by chance, so that all read about as many. */
function worldOf({ seed, sheets, generosity }: { seed: number; sheets: number; generosity: number }) {
  const { normal, uniform } = seededNormal(seed);
  const truth = Array.from({ length: APPLICATIONS }, () => 75 + QUALITY * normal());
  const generous = Array.from({ length: EXPERTS }, () => generosity * normal());
  const pairs: [number, number][] = [];
  let waiting: number[] = [];
  for (let application = 0; application < APPLICATIONS; application++) {
    const own = new Set<number>();
    while (own.size < sheets) {
      if (waiting.every((expert) => own.has(expert))) waiting = [...waiting, ...shuffled(EXPERTS, uniform)];
      const next = waiting.findIndex((expert) => !own.has(expert));
      const [expert = 0] = waiting.splice(next, 1);
      own.add(expert);
      pairs.push([application, expert]);
    }
  }
  const judged: Judged = {
    applications: APPLICATIONS,
    experts: EXPERTS,
    of: Int32Array.from(pairs, ([application]) => application),
    by: Int32Array.from(pairs, ([, expert]) => expert),
    totals: Float64Array.from(pairs, ([application, expert]) =>
      Math.max(0, Math.min(100, (truth[application] ?? 0) + (generous[expert] ?? 0) + NOISE * normal())),
    ),
  };
  return { truth, judged };
}

function shuffled(size: number, uniform: () => number): number[] {
  return Array.from({ length: size }, (_, place) => ({ place, turn: uniform() }))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ place }) => place);
}

function byApplication({ applications, of, totals }: Judged, scoreOf: (totals: number[]) => number): number[] {
  const own = Array.from({ length: applications }, (): number[] => []);
  totals.forEach((total, sheet) => own[of[sheet] ?? 0]?.push(total));
  return own.map(scoreOf);
}

/** Each expert's totals with their own mean and spread taken out. */
function standardised({ experts, by, totals }: Judged): Float64Array {
  const own = Array.from({ length: experts }, (): number[] => []);
  totals.forEach((total, sheet) => own[by[sheet] ?? 0]?.push(total));
  const scales = own.map((each) => {
    const mean = meanOf(each);
    return { mean, spread: Math.sqrt(meanOf(each.map((total) => (total - mean) ** 2))) || 1 };
  });
  return totals.map((total, sheet) => {
    const { mean = 0, spread = 1 } = scales[by[sheet] ?? 0] ?? {};
    return (total - mean) / spread;
  });
}

const trimmed = (totals: number[]): number =>
  Number(
    trimmedMean(
      totals.map((total) => total.toFixed(2)),
      { trimFrom: 5, decimals: 2 },
    ),
  );
const meanOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

const firstOf = (scores: readonly number[]): number[] =>
  [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, PLACES);
