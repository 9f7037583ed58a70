import type { Finding } from './finding';

export type StageToStaff = {
  id: string;
  name: string;
  reviewsPerEntry: number;
  cutCount: number | null;
  /** Who was already put on the panel, with how much each reads at most; empty while nobody was. */
  panel: readonly { expertId: string; capacity: number }[];
};

export type RosterExpert = {
  id: string /** Empty means all. */;
  categoryCodes: readonly string[];
  blocked: ReadonlySet<string>;
};

export type Supply = {
  stages: readonly StageToStaff[];
  /** Active experts of the city. */
  roster: readonly RosterExpert[];
  /** How many applications the officer expects. */
  expected: number;
  categories: readonly { code: string; name: string }[];
  likely: readonly { id: string; name: string }[];
};

export type StageLoad = { id: string; name: string; entries: number; reviews: number; experts: number };

/** Who reads how many applications, at which stages. */
export type Hands = Pick<Supply, 'stages' | 'roster' | 'expected'>;

const NAMED = 3;

/** How many applications each stage has to read if as many come as expected, and by how many experts. */
export function stageLoads({ stages, roster, expected }: Hands): StageLoad[] {
  let entries = expected;
  return stages.map((stage) => {
    const load = {
      id: stage.id,
      name: stage.name,
      entries,
      reviews: entries * stage.reviewsPerEntry,
      experts: readersOf(stage, roster).length,
    };
    entries = Math.min(entries, stage.cutCount ?? entries);
    return load;
  });
}

/** Whether the experts there are can read what is expected: in number, without conflicts, within their panels, and who knows which category. */
export function findingsInSupply(supply: Supply): Finding[] {
  const loads = stageLoads(supply);
  return supply.stages.flatMap((stage, index) => {
    const load = loads[index];
    return load === undefined ? [] : findingsInStage(stage, load, supply);
  });
}

function findingsInStage(
  stage: StageToStaff,
  { entries, reviews }: StageLoad,
  { roster, categories, likely }: Supply,
): Finding[] {
  const readers = readersOf(stage, roster);
  const wanted = stage.reviewsPerEntry;
  const common = { topic: 'experts' as const, mend: { part: 'experts' as const } };
  const values = { stage: stage.name, entries, wanted, reviews, experts: readers.length };
  if (readers.length < wanted) return [{ ...common, mark: 'refused', code: 'tooFewExperts', values }];

  const findings: Finding[] = [];
  const short = likely.filter(({ id }) => readers.filter(({ blocked }) => !blocked.has(id)).length < wanted);
  if (short.length > 0) {
    const names = short
      .slice(0, NAMED)
      .map(({ name }) => name)
      .join('、');
    findings.push({
      ...common,
      mark: 'refused',
      code: 'tooFewUnconflicted',
      values: { ...values, count: short.length, names },
    });
  }
  const capacity = stage.panel.reduce((sum, member) => sum + member.capacity, 0);
  if (stage.panel.length > 0 && capacity < reviews)
    findings.push({ ...common, mark: 'refused', code: 'panelTooSmall', values: { ...values, capacity } });
  const thin = categories
    .map(({ code, name }) => ({
      name,
      count: readers.filter(({ categoryCodes }) => categoryCodes.length === 0 || categoryCodes.includes(code)).length,
    }))
    .filter(({ count }) => count < wanted);
  if (thin.length > 0) {
    findings.push({
      ...common,
      mark: 'waiting',
      code: 'thinCategories',
      values: { ...values, names: thin.map(({ name, count }) => `${name}（${count}）`).join('、') },
    });
  }
  const stops = findings.some(({ mark }) => mark === 'refused');
  return stops
    ? findings
    : [
        {
          ...common,
          mark: 'passed',
          code: 'enoughExperts',
          values: { ...values, each: Math.ceil(reviews / readers.length) },
        },
        ...findings,
      ];
}

function readersOf({ panel }: StageToStaff, roster: readonly RosterExpert[]): RosterExpert[] {
  return panel.length === 0 ? [...roster] : roster.filter(({ id }) => panel.some(({ expertId }) => expertId === id));
}
