import { type AssignmentProblem, layOut } from '@/lib/reviews/assigning/balanced-assignment';
import { fillPlaces } from '@/lib/reviews/assigning/fill-places';

const CATEGORIES = ['ELDER', 'CHILD', 'ENV', 'PSYCH', 'RELIEF', 'OTHER'];
const SIZES = [
  [300, 60, 3],
  [1_000, 100, 3],
  [3_000, 300, 5],
] as const;

/** `npm run load -- assignment`: how long the automatic assignment of a stage computes, without database and server. */
export function measureAssignment(): void {
  for (const [applications, experts, perApplication] of SIZES) {
    const problem = problemOf(applications, experts, perApplication);
    const started = performance.now();
    const { places, read } = layOut(problem);
    const { assignments, unfilled } = read(fillPlaces(places));
    const ms = Math.round(performance.now() - started);
    const loads = [...places.load];
    console.log(
      `${applications} × ${experts} × ${perApplication}: ${ms} ms, ${assignments.length} places, ` +
        `${unfilled.length} applications short, loads ${Math.min(...loads)} to ${Math.max(...loads)}`,
    );
  }
}

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
      capacity: Math.ceil((applications * perApplication) / experts) + 2,
      categoryIds: [index, index * 3 + 1].map((place) => CATEGORIES[place % CATEGORIES.length] ?? ''),
      blockedOrganisationIds: [`o${index}`, `o${index + 1}`],
    })),
    perApplication,
    existing: [],
    seed: 'load',
  };
}
