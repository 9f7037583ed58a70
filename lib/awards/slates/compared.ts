import type { DecisionOutcome } from '@/lib/db/generated/enums';
import { type Fen, sumFen } from '@/lib/kernel/money';

type Placed = { applicationId: string; outcome: DecisionOutcome; amountFen: Fen };
export type ComparedSlate = {
  id: string;
  funded: number;
  sumFen: Fen;
  leftFen: Fen | null;
  /** Null of decisions that no slate made. */
  points: string | null;
  departing: number | null;
  name: string;
  places: readonly Placed[];
};
export type ComparedProject = {
  id: string;
  title: string;
  rank: number | null;
  categoryName: string | null;
  regionName: string | null;
};

type Share = { count: number; amountFen: Fen };
export type ComparedGroup = { name: string | null; shares: Share[] };

/** What several slates make of each group of projects, in the order in which groups first come in the ranking. */
export function byGroup(
  projects: readonly ComparedProject[],
  slates: readonly Pick<ComparedSlate, 'places'>[],
  nameOf: (project: ComparedProject) => string | null,
): ComparedGroup[] {
  return [...Map.groupBy(projects, nameOf)].map(([name, group]) => {
    const ids = new Set(group.map(({ id }) => id));
    const shares = slates.map(({ places }) => {
      const own = places.filter(({ applicationId, outcome }) => outcome === 'AWARD' && ids.has(applicationId));
      return { count: own.length, amountFen: sumFen(own.map(({ amountFen }) => amountFen)) };
    });
    return { name, shares };
  });
}

/** Projects of which slates make something else, with what each makes of them, and by how much the sums differ; not decided yet is not awarded yet. */
export function differing(projects: readonly ComparedProject[], slates: readonly Pick<ComparedSlate, 'places'>[]) {
  const placeOf = slates.map(({ places }) => new Map(places.map((place) => [place.applicationId, place])));
  return projects.flatMap((project) => {
    const made = placeOf.map((places) => places.get(project.id) ?? null);
    const said = made.map((place) =>
      place === null || place.outcome === 'DECLINE' ? '' : `${place.outcome} ${place.amountFen}`,
    );
    if (new Set(said).size < 2) return [];
    const sums = made.map((place) => place?.amountFen ?? 0n);
    const [least, most] = [sums.reduce(lesser), sums.reduce((one, other) => (one > other ? one : other))];
    return [{ project, made, spreadFen: most - least }];
  });
}

const lesser = (one: Fen, other: Fen): Fen => (one < other ? one : other);
