import { openHouse, peopleOf } from './filled-house';
import { askRaw } from './fuzz/ask-raw';
import { type Chance, chanceFrom } from './fuzz/chance';
import { formsIn, type ShownForm } from './fuzz/forms';
import { kinds, type Place } from './fuzz/kinds';
import { knownValue, knownValues } from './fuzz/known';
import { addressOf, type Route, routesOfHouse } from './fuzz/routes';
import { Tally } from './fuzz/tally';
import { cookieFor } from './serving';

const APPLICATIONS = 30;
const AT_ONCE = 6;
const readers = [
  'visitor',
  'officer',
  'observer',
  'expert',
  'reviewCityOfficer',
  'townOfficer',
  'cityOfficer',
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
  'applicant',
] as const;
type Reader = (typeof readers)[number];

/**
 * Asks every route of the house for everything a hostile hand can think of, for a visitor and for each role, and counts
 * what the house had no answer to: every 5xx is a defect. REQUESTS=30000 asks more, SEED=… asks others, ONLY=/calls just
 * the routes that begin so. The same seed asks the same.
 */
export async function fuzz(): Promise<void> {
  const [seed, wanted] = [process.env['SEED'] ?? 'gongchuang', Number(process.env['REQUESTS'] ?? 20_000)];
  const { house, world, stop } = await openHouse({ applications: APPLICATIONS });
  try {
    const routes = routesOfHouse().filter(({ pattern }) => pattern.startsWith(process.env['ONLY'] ?? '/'));
    const known = await knownValues(
      house.databaseUrl,
      routes.flatMap(({ parameters }) => parameters),
    );
    console.log(`${routes.length} routes, ${readers.length} readers, seed ${seed}`);
    const [tally, people] = [new Tally(), peopleOf(world)];
    let asked = 0;
    for (let round = 0; asked < wanted; round += 1) {
      const visits = routes.flatMap((route) => readers.map((reader) => ({ route, reader })));
      await inTurns(visits, async ({ route, reader }) => {
        const chance = chanceFrom(`${seed} ${round} ${route.pattern} ${reader}`);
        // What was posted may have ended every session of before.
        const cookie = reader === 'visitor' ? '' : await cookieFor(people[reader]);
        const visit = { route, cookie, origin: house.origin, known };
        const times = await visitRoute(visit, { reader, chance, tally });
        asked += times;
      });
    }
    tally.print();
    if (tally.failed > 0) process.exitCode = 1;
  } finally {
    stop();
  }
}

type Visit = { route: Route; cookie: string; origin: string; known: Map<string, readonly string[]> };

/** Reads the page as it is, then asks in every way, and posts to what the page shows. Says how often it asked. */
async function visitRoute(
  { route, cookie, origin, known }: Visit,
  { reader, chance, tally }: { reader: Reader; chance: Chance; tally: Tally },
): Promise<number> {
  const path = addressOf(route, (parameter) => knownValue(known, parameter, chance));
  let forms: ShownForm[] = [];
  const ways = Object.entries(kinds).filter(([kind]) => isSense(kind, route));
  for (const [kind, make] of ways) {
    const place: Place = { route, path, forms, cookie, origin };
    const asked = make(place, chance);
    const answered = await askRaw(origin, asked);
    if (kind === 'as it is')
      forms = formsIn(answered.text).filter(({ action }) => !/sign-out|preferences/.test(action));
    tally.count({ kind, reader, pattern: route.pattern }, asked, answered);
  }
  return ways.length;
}

/** JSON goes to doors; a sign-in is posted from where one signs in, by whoever. */
const isSense = (kind: string, { pattern, isDoor }: Route): boolean =>
  (kind !== 'json' || isDoor) &&
  (kind !== 'sign-in' || pattern.startsWith('/sign-in') || pattern.startsWith('/api/auth'));

async function inTurns<Thing>(things: readonly Thing[], work: (thing: Thing) => Promise<void>): Promise<void> {
  const waiting = [...things];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
