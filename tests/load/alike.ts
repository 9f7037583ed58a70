import { Client } from 'pg';
import { alikeApplications } from '@/lib/applications/alike/alike-applications';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { actorOfPerson } from '@/lib/people/actor-of-person';
import { percentile } from './figures';
import { fillRound } from './fill';
import { intoOneRound } from './multiply';

const BY_HAND = 200;
/** What some 1,500 characters of long texts leave, and how many of it every application shares with the call's own words. */
const [PRINTS, EVERYWHERE] = [300, 20];
const ASKED = 40;

/** `APPLICATIONS=20000 npm run load -- alike`: prints how long it takes to say which of so many share passages with one. */
export async function measureAlike(): Promise<void> {
  const count = Number(process.env['APPLICATIONS'] ?? 20_000);
  const { roundId, officerId } = await fillRound(Math.min(count, BY_HAND));
  const client = new Client({ connectionString: process.env['DATABASE_URL'] });
  await client.connect();
  if (count > BY_HAND) await intoOneRound(client, roundId, Math.ceil(count / BY_HAND) - 1);
  await client.query(
    `INSERT INTO "PassagePrints" ("applicationId", "ordinal", "prints", "numbers")
     SELECT a."id", 1, (SELECT array_agg((random() * 9e18)::bigint) FROM generate_series(1, $1) WHERE a."id" IS NOT NULL)
              || (SELECT array_agg(g::bigint) FROM generate_series(1, $2) g), '{}'
       FROM "Application" a`,
    [PRINTS - EVERYWHERE, EVERYWHERE],
  );
  await client.query('VACUUM (ANALYZE)');
  await client.end();
  const actor = found(await actorOfPerson(officerId), 'the officer');
  const asked = await db.application.findMany({ take: ASKED, orderBy: { id: 'desc' }, select: { id: true } });
  const times: number[] = [];
  for (const { id: applicationId } of asked) {
    const begun = performance.now();
    await alikeApplications({ applicationId }, { actor, now: new Date() });
    times.push(performance.now() - begun);
  }
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)].map((ms) => ms.toFixed(1));
  console.log(`${await db.passagePrints.count()} applications of ${PRINTS} prints: ${p50} ms at p50, ${p95} ms at p95`);
}
