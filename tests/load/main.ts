import { existsSync } from 'node:fs';
import { buildServer } from '@/lib/run/make';
import { migrateDatabase } from '@/lib/run/migrate-database';
import { startScratchPostgres } from '@/lib/run/scratch-postgres';
import { testKeyFile } from '@/tests/support/test-key-file';
import { measureAssignment } from './assignment';
import { measureCalibration } from './calibration';
import { measureConflicts } from './conflicts/measure-conflicts';
import { measureEffort } from './effort';
import { measureEveryPage } from './every-page';
import { measureKills } from './kills/kills';
import { measureSlates } from './slate';
import { measureWords } from './words';

/**
 * `npm run load`: a scratch database and the production build, then what the word after it says. `applications` (the default)
 * prints what every page costs beside an empty handler; APPLICATIONS=5000 fills more, PAGES=list,home asks only those,
 * SKIP_BUILD=1 takes .next as it is. `scale`: 200 such rounds. `beside PLACE`: another checkout in turn with this one.
 * `fuzz`: asks every route what nobody should, and counts 5xx (fuzz.ts). `hold FILE`: serves until the file is taken away.
 * `last-minute`: 500 organisations hand in within the last minute (last-minute.ts).
 * `demands`: 10,000 demands of a city. `search`: 200,000 records, and what a district's officer looks for among them. `assignment`, `conflicts` (SEED=7 takes another world) `calibration` and `slate` need no server. `kills`: a house of its own is killed and comes back.
 * `words`: somebody types, and is killed at 200 moments (words.ts). `effort`: what each journey asks of a person (effort.ts). `alike`: which of 20,000 applications share passages with one (alike.ts). `every-page`: who sees what that not everybody can use (every-page.ts).
 */
const [word = 'applications', place = ''] = process.argv.slice(2);
if (word === 'assignment') await measureAssignment();
else if (word === 'conflicts') measureConflicts();
else if (word === 'calibration') measureCalibration();
else if (word === 'slate') await measureSlates();
else if (word === 'kills') await measureKills();
else if (word === 'words') await measureWords();
else if (word === 'effort') await measureEffort();
else if (word === 'every-page') await measureEveryPage();
else await measureServer();

async function measureServer(): Promise<void> {
  const server = await startScratchPostgres(console.log);
  try {
    const databaseUrl = server.url('gongchuang_load');
    Object.assign(process.env, { DATABASE_URL: databaseUrl, ENCRYPTION_KEY_FILE: testKeyFile });
    await migrateDatabase({ ownerUrl: databaseUrl, url: databaseUrl });
    if (process.env['SKIP_BUILD'] !== '1' || !existsSync('.next/BUILD_ID')) await buildServer();
    await act();
    await (await import('@/lib/db/client')).db.$disconnect();
  } finally {
    await server.stop();
  }
}

/** The client of the database is imported when DATABASE_URL is known. */
async function act(): Promise<void> {
  switch (word) {
    case 'applications':
      return (await import('./applications')).measureApplications();
    case 'scale':
      return (await import('./applications')).measureScale();
    case 'demands':
      return (await import('./demands')).measureDemands();
    case 'search':
      return (await import('./search')).measureSearch();
    case 'last-minute':
      return (await import('./last-minute')).measureLastMinute();
    case 'fuzz':
      return (await import('./fuzz')).fuzz();
    case 'alike':
      return (await import('./alike')).measureAlike();
    case 'hold':
      return (await import('./beside')).hold(place);
    case 'beside':
      return (await import('./beside')).beside(place);
    default:
      throw new Error(`nothing is called ${word}`);
  }
}
