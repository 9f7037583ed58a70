import { found } from '@/lib/kernel/found';
import type { Filing } from './applying';
import type { Round } from './calls';
import { between, inWorkingHours } from './clock';
import type { Organisation } from './organisations';
import { type Community, type Project, project } from './project';
import { randomOf } from './random';
import { meritOf } from './scores';
import { categories } from './texts/categories';
import type { Category } from './texts/theme';
import type { World } from './world';

type Deal = {
  key: string;
  round: Round;
  /** How many projects of each category, in the order of `from`. */
  counts: readonly number[];
  from?: readonly Category[];
  organisations?: readonly Organisation[];
  communities?: readonly Community[];
  askYuan?: readonly [from: number, to: number];
  /** The last moment by which somebody has applied; the end of the window unless it is still open. */
  until?: Date;
};

/** Projects for a round with the organisation behind each and the moment of its submission, in the order of arrival. */
export function dealProjects(world: World, deal: Deal): Filing[] {
  const { round, from = categories, organisations = world.organisations, until = round.closesAt } = deal;
  const frame = {
    startsOn: round.executionFrom,
    endsOn: round.executionTo,
    communities: deal.communities ?? world.places.streets.flatMap(({ communities }) => communities),
    askYuan: deal.askYuan ?? ([30_000, 160_000] as const),
  };
  const projects = from.flatMap((category, place) =>
    Array.from({ length: deal.counts[place] ?? 0 }, (_, index) =>
      project(`${deal.key}|${category.code}|${index}`, { category, index, names: world.names, frame }),
    ),
  );
  const random = randomOf(`${deal.key}|arrival`);
  const arriving = random.some(projects, projects.length);
  const owners = ownersOf(arriving, organisations);
  return arriving.map((each, index) => ({
    project: each,
    organisation: found(owners.get(each), 'an organisation'),
    submittedAt: arrival(round, until, (index + 0.5) / arriving.length),
  }));
}

/** Most applications come in the last days of the window. */
function arrival(round: Round, until: Date, place: number): Date {
  const opened = new Date(round.opensAt.getTime() + 30 * 3_600_000);
  return inWorkingHours(between(opened, new Date(until.getTime() - 600_000), place ** 0.6));
}

/** Organisations take turns. The second one, the demonstration's own, gets a project that wins and one that does not. */
function ownersOf(projects: readonly Project[], organisations: readonly Organisation[]): Map<Project, Organisation> {
  const byMerit = projects.toSorted((a, b) => meritOf(b.key) - meritOf(a.key));
  const [best, worst] = [byMerit[1], byMerit.at(-2)];
  const own = organisations[1];
  const owners = new Map<Project, Organisation>();
  if (best && worst && own && projects.length > organisations.length) owners.set(best, own).set(worst, own);
  const others = owners.size === 0 ? organisations : organisations.filter((organisation) => organisation !== own);
  projects
    .filter((each) => !owners.has(each))
    .forEach((each, index) => owners.set(each, found(others[index % others.length], 'an organisation')));
  return owners;
}
