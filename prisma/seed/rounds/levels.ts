import { passUpApplications } from '@/lib/applications/recommending/pass-up-applications';
import { rankApplications } from '@/lib/applications/recommending/rank-applications';
import { writeOpinion } from '@/lib/applications/recommending/write-opinion';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { startScreening } from '@/lib/rounds/start-screening';
import type { Person } from '../actors';
import { fileApplications } from '../applying';
import { atVersion, publishCall } from '../calls';
import { dealProjects } from '../dealing';
import type { Street } from '../places';
import { inTurn } from '../pool';
import { categories } from '../texts/categories';
import type { World } from '../world';
import { leveledCall } from './texts';

const CLOSES = -6;

/**
 * The city's call to which streets and districts recommend: 湖滨街道, where nobody has an account, was seen to by the
 * district; 望江街道 has passed one up and is late with the others; the district has until the day after tomorrow.
 */
export async function recommendedRound(world: World): Promise<void> {
  const { clock, places, staff } = world;
  const round = await publishCall(
    places.hangzhou,
    {
      ...leveledCall(places.hangzhou),
      created: -40,
      opens: -32,
      closes: CLOSES,
      review: [6, 20],
      execution: [40, 400],
    },
    { officer: staff.city, clock },
  );
  const [first, second] = [found(places.streets[0], 'the first street'), found(places.streets[1], 'the second street')];
  const from = categories.filter(({ code }) => ['ELDER', 'CHILD_YOUTH', 'CULTURE', 'ENV'].includes(code));
  const [own, others] = [world.organisations.slice(0, 4), world.organisations.slice(4)];
  const ofFirst = { key: 'levels', counts: [1, 1, 1], organisations: others, communities: first.communities };
  const ofSecond = { key: 'more levels', counts: [1, 1, 1, 1], organisations: own, communities: second.communities };
  const dealt = [ofFirst, ofSecond].flatMap((deal) => dealProjects(world, { ...deal, round, from }));
  await fileApplications(
    { round, template: 'standard' },
    dealt.toSorted((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime()),
  );
  await startScreening(await atVersion(round.id), { actor: staff.city, now: clock.at(CLOSES + 1, '09:00') });
  await passUpFrom(first, {
    roundId: round.id,
    count: 2,
    by: { actor: staff.district, now: clock.at(-3, '10:00') },
  });
  await passUpFrom(second, { roundId: round.id, count: 1, by: { actor: staff.street, now: clock.at(-2, '15:00') } });
}

type PassingUp = { roundId: string; count: number; by: { actor: Person; now: Date } };

const opinions = ['居民呼声高，场地和志愿者已落实，建议优先支持。', '方案具体，预算合理，同意推荐。'];

/** Gives the first that came an opinion and a place each, and passes them up. */
async function passUpFrom({ id: regionId }: Street, { roundId, count, by }: PassingUp): Promise<void> {
  const waiting = await db.recommendation.findMany({
    where: { regionId, status: 'WAITING', application: { roundId } },
    orderBy: [{ arrivedAt: 'asc' }, { id: 'asc' }],
    take: count,
  });
  if (waiting.length === 0) return;
  await inTurn(waiting, ({ applicationId, version }, index) =>
    writeOpinion({ applicationId, regionId, version, opinion: opinions[index] ?? '同意推荐。' }, by),
  );
  const applicationIds = waiting.map(({ applicationId }) => applicationId);
  const ranks = Object.fromEntries(applicationIds.map((id, index) => [id, index + 1]));
  await rankApplications({ roundId, regionId, ranks }, by);
  await passUpApplications({ roundId, regionId, applicationIds }, by);
}
