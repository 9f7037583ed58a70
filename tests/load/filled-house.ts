import { Client } from 'pg';
import { db } from '@/lib/db/client';
import { fillRound } from './fill';
import { fillTown } from './fill-town';
import type { Change, House, Probe } from './measure';
import { intoOneRound, intoRounds, recountCopies } from './multiply';
import { emptyHandler, pagesOf, SAVE } from './pages';
import { cookieFor, serve } from './serving';
import type { World } from './world';

/** As many as are filled one by one, through the factories; what is more are copies of them. */
const BY_HAND = 1000;

/** A house with everything in it that is asked for, by name. */
export type FilledHouse = { house: House; probes: Map<string, Probe> };

/** Fills the database of DATABASE_URL and serves it. `rounds` makes as many of the filled one. */
export async function openHouse({ applications, rounds = 1 }: { applications: number; rounds?: number }) {
  const started = Date.now();
  const review = await fillRound(Math.min(applications, BY_HAND));
  const town = await fillTown();
  const client = new Client({ connectionString: process.env['DATABASE_URL'] });
  await client.connect();
  if (applications > BY_HAND) await intoOneRound(client, review.roundId, Math.ceil(applications / BY_HAND) - 1);
  if (rounds > 1) await intoRounds(client, review.roundId, rounds - 1);
  if (applications > BY_HAND || rounds > 1) await recountCopies(client);
  await client.query('VACUUM (ANALYZE)');
  await client.end();
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  const [counted, reviews] = [await db.application.count(), await db.reviewAssignment.count()];
  console.log(`${counted} applications, ${reviews} reviews, filled in ${seconds} s`);
  const { stop, ...house } = await serve();
  return { house, world: { review, town, cookies: await cookiesOf({ review, town }) }, stop };
}

async function cookiesOf(filled: Omit<World, 'cookies'>): Promise<World['cookies']> {
  const cookies = Object.entries(peopleOf(filled)).map(async ([reader, id]) => [reader, await cookieFor(id)] as const);
  return Object.fromEntries(await Promise.all(cookies)) as World['cookies'];
}

/** Who reads what of it, by id. */
export const peopleOf = ({ review, town }: Omit<World, 'cookies'>): Record<keyof World['cookies'], string> => ({
  officer: review.officerId,
  observer: review.observerId,
  expert: review.expertPersonId,
  reviewCityOfficer: review.cityOfficerId,
  townOfficer: town.officerId,
  cityOfficer: town.cityOfficerId,
  systemAdministrator: town.systemAdministratorId,
  securityAdministrator: town.securityAdministratorId,
  auditAdministrator: town.auditAdministratorId,
  applicant: town.applicantId,
});

/** What is asked of it: the empty handler first, then the pages whose name or address has one of the words of PAGES. */
export async function filledHouse(house: House, world: World): Promise<FilledHouse> {
  const words = (process.env['PAGES'] ?? '').split(',').filter((word) => word !== '');
  const save = { name: SAVE, path: '', cookie: world.cookies.expert, next: await scoreSaver(house, world.review) };
  const chosen = [...pagesOf(world), save].filter(
    ({ name, path }) => words.length === 0 || words.some((word) => name.includes(word) || path === word),
  );
  return { house, probes: new Map([emptyHandler, ...chosen].map((probe) => [probe.name, probe])) };
}

type Score = { assignmentId: string; key: string; version: number };

/** Another score of the expert's sheets at each call, with the version the server holds by now: every save is a real one. */
async function scoreSaver(
  { databaseUrl }: House,
  { expertId, expertPersonId }: World['review'],
): Promise<() => Change> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows: free } = await client.query<Score>(
    `SELECT a."id" AS "assignmentId", c."key", c."version" FROM "ReviewAssignment" a JOIN "Cell" c USING ("sheetId")
     WHERE a."expertId" = $1 AND a."status" = 'ACCEPTED' AND c."key" <> 'comment' LIMIT 200`,
    [expertId],
  );
  await client.end();
  return () => {
    const score = free.shift();
    if (score === undefined) throw new Error('more connections than scores');
    const value = score.version % 2 === 0 ? '2.5' : '2';
    return {
      path: `/api/sheets/scores/${score.assignmentId}`,
      body: JSON.stringify({ as: expertPersonId, key: score.key, value, version: score.version }),
      settle: () => free.push({ ...score, version: score.version + 1 }),
    };
  };
}
