import { seededNormal } from './seeded-normal.ts';

/** Who gave what to whom: sheet for sheet the place of the application, the place of the expert, and the total in points. */
export type Judged = {
  applications: number;
  experts: number;
  of: Int32Array;
  by: Int32Array;
  totals: Float64Array;
};

/** `low` … `high` holds nine tenths of what is plausible. */
export type Interval = { low: number; high: number };

export type Estimates = {
  /** Of each application: its place if everybody judged alike, and how likely it stands among the first `places`. */
  ranks: Interval[];
  inPlaces: number[];
  quality: number[];
  /** Of each expert, in points: above nought gives more than others do, drawn towards nought where little is known. */
  severity: (Interval & { mean: number })[];
  /** Standard deviations in points: between applications, between experts, and what neither explains. */
  spread: { quality: number; severity: number; rest: number };
};

const BURN_IN = 300;
const KEPT = 500;
const EVERY = 2;
const SEED = 20_261_130;
/** What is known of a variance beforehand: as good as nothing. */
const PRIOR = { shape: 1, share: 0.02 };

/**
 * Takes a total apart into what the application is worth, how generous the expert is, and the rest:
 * y = μ + quality + severity + rest, each drawn from a normal distribution of its own, so that whoever judged little is
 * drawn towards the others (crossed random effects: Gelman and Hill 2007, ch. 13), by Gibbs sampling (Gelfand and Smith 1990).
 * Intervals of ranks are those of the samples (Goldstein and Spiegelhalter 1996). The same sheets give the same figures.
 * It informs and decides nothing.
 *
 * @param places how many are passed, for the likelihood of standing among them
 * @returns null where there is nothing to take apart: fewer than three sheets, or all the same total
 */
export function severityModel(judged: Judged, places: number): Estimates | null {
  const { applications, experts, of, by, totals } = judged;
  const count = totals.length;
  const mean = totals.reduce((sum, each) => sum + each, 0) / Math.max(1, count);
  const variance = totals.reduce((sum, each) => sum + (each - mean) ** 2, 0) / Math.max(1, count);
  if (count < 3 || variance === 0) return null;

  const { normal, gamma } = seededNormal(SEED);
  const [quality, severity] = [new Float64Array(applications), new Float64Array(experts)];
  const [sheetsOf, sheetsBy] = [countsOf(of, applications), countsOf(by, experts)];
  let [level, ofQuality, ofSeverity, ofRest] = [mean, variance / 2, variance / 4, variance / 4];
  const varianceOf = (size: number, squares: number): number =>
    (PRIOR.share * variance + squares / 2) / gamma(PRIOR.shape + size / 2);
  const samples = newSamples(judged, places);

  for (let sweep = 0; sweep < BURN_IN + KEPT * EVERY; sweep++) {
    draw(quality, of, { sheets: sheetsOf, other: severity, through: by, prior: ofQuality });
    draw(severity, by, { sheets: sheetsBy, other: quality, through: of, prior: ofSeverity });
    let [left, squares] = [0, 0];
    for (let sheet = 0; sheet < count; sheet++)
      left += at(totals, sheet) - at(quality, at(of, sheet)) - at(severity, at(by, sheet));
    level = left / count + normal() * Math.sqrt(ofRest / count);
    for (let sheet = 0; sheet < count; sheet++)
      squares += (at(totals, sheet) - level - at(quality, at(of, sheet)) - at(severity, at(by, sheet))) ** 2;
    ofRest = varianceOf(count, squares);
    ofQuality = varianceOf(applications, squaresOf(quality));
    ofSeverity = varianceOf(experts, squaresOf(severity));
    if (sweep >= BURN_IN && (sweep - BURN_IN) % EVERY === 0)
      samples.keep({ quality, severity, level, spread: [ofQuality, ofSeverity, ofRest] });
  }
  return samples.told();

  /** Each of one side anew, given the other side: the mean of what is left to it, weighed against nought. */
  function draw(own: Float64Array, whose: Int32Array, { sheets, other, through, prior }: Side): void {
    const left = new Float64Array(own.length);
    for (let sheet = 0; sheet < count; sheet++) {
      const place = at(whose, sheet);
      left[place] = at(left, place) + at(totals, sheet) - level - at(other, at(through, sheet));
    }
    for (let place = 0; place < own.length; place++) {
      const precision = at(sheets, place) / ofRest + 1 / prior;
      own[place] = at(left, place) / ofRest / precision + normal() / Math.sqrt(precision);
    }
  }
}

type Side = { sheets: Float64Array; other: Float64Array; through: Int32Array; prior: number };
type Sample = { quality: Float64Array; severity: Float64Array; level: number; spread: [number, number, number] };

function newSamples({ applications, experts }: Judged, places: number) {
  const ranks = Array.from({ length: applications }, () => new Float64Array(KEPT));
  const severities = Array.from({ length: experts }, () => new Float64Array(KEPT));
  const [sums, inPlaces] = [new Float64Array(applications), new Float64Array(applications)];
  const spreads = [new Float64Array(KEPT), new Float64Array(KEPT), new Float64Array(KEPT)] as const;
  let kept = 0;
  return {
    keep({ quality, severity, level, spread }: Sample): void {
      const order = [...quality.keys()].sort((a, b) => at(quality, b) - at(quality, a));
      order.forEach((application, place) => {
        (ranks[application] ?? quality)[kept] = place + 1;
        if (place < places) inPlaces[application] = at(inPlaces, application) + 1;
        sums[application] = at(sums, application) + level + at(quality, application);
      });
      severity.forEach((each, expert) => {
        (severities[expert] ?? severity)[kept] = each;
      });
      spreads.forEach((each, which) => {
        each[kept] = Math.sqrt(spread[which] ?? 0);
      });
      kept += 1;
    },
    told: (): Estimates => ({
      ranks: ranks.map(nineTenths),
      inPlaces: [...inPlaces].map((times) => times / kept),
      quality: [...sums].map((sum) => sum / kept),
      severity: severities.map((each) => ({
        ...nineTenths(each),
        mean: each.reduce((sum, one) => sum + one, 0) / kept,
      })),
      spread: { quality: middle(spreads[0]), severity: middle(spreads[1]), rest: middle(spreads[2]) },
    }),
  };
}

function nineTenths(values: Float64Array): Interval {
  const ascending = values.toSorted();
  return { low: at(ascending, Math.floor(KEPT * 0.05)), high: at(ascending, Math.ceil(KEPT * 0.95) - 1) };
}

const middle = (values: Float64Array): number => at(values.toSorted(), KEPT >> 1);

function countsOf(places: Int32Array, size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const place of places) counts[place] = at(counts, place) + 1;
  return counts;
}

const squaresOf = (values: Float64Array): number => values.reduce((sum, each) => sum + each * each, 0);
const at = (values: Float64Array | Int32Array, place: number): number => values[place] ?? 0;
