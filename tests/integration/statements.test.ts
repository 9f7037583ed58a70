import { beforeAll, expect, test } from 'vitest';
import { countStatements } from '@/lib/db/count-statements';
import { importDesk, publishedHistory } from '@/lib/history/queries';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { myOrganisations, organisationDetail } from '@/lib/organisations/queries';
import { topicGuide } from '@/lib/topics/guide';
import { topicsOfRound } from '@/lib/topics/queries';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { createTopicRow } from '@/tests/factories/topics';

/** What there is to look at, and who looks. */
async function scene() {
  const { city, district } = await createCity('甲市');
  const organisation = await createOrganisation(district);
  const round = await createRound({ region: district });
  await createTopicRow({ round });
  await createTopicRow({ round });
  return {
    organisationId: organisation.id,
    roundId: round.id,
    cityId: city.id,
    officer: await actorWith('OFFICER', city),
    member: await memberActor(organisation),
  };
}
type Scene = Awaited<ReturnType<typeof scene>>;

let here: Scene;
beforeAll(async () => {
  here = await scene();
});

type Line = [page: string, statements: number, asker: (here: Scene) => Actor, ask: Ask];
type Ask = (here: Scene, asker: ReturnType<typeof at>) => Promise<unknown>;
const office = ({ officer }: Scene) => officer;
const own = ({ member }: Scene) => member;
const anyone = () => visitor;

/** The main read of each page, with the number of statements it sends. A number that grows wants a reason in its commit. */
const table: Line[] = [
  ['/office/organisations/[organisationId]', 2, office, (scene, who) => organisationDetail(scene, who)],
  ['/my/organisations', 1, own, (_, who) => myOrganisations({}, who)],
  ['/office/rounds/[roundId]/topics', 5, office, (scene, who) => topicsOfRound(scene, who)],
  ['/calls/[roundId]/topics', 2, anyone, (scene, who) => topicGuide(scene, who)],
  ['/history', 6, anyone, ({ cityId }, who) => publishedHistory({ city: cityId }, who)],
  ['/office/history', 6, office, (_, who) => importDesk({}, who)],
];

test.each(table)('%s asks the database %i times', async (_page, expected, asker, ask) => {
  const { statements } = await countStatements(() => ask(here, at(asker(here))));
  expect(statements).toBe(expected);
});
