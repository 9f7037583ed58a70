import { serverEnvironment, wishedPort } from '@/lib/run/environment';
import { main, withDatabase } from '@/lib/run/main';
import { generateClient } from '@/lib/run/make';
import { prepareDatabase } from '@/lib/run/seed-database';

/** `npm run db:seed`: reference data, and the demonstration where it belongs. */
await main(async () => {
  await generateClient();
  await withDatabase(async (database) => {
    console.log(await prepareDatabase(database, serverEnvironment(database, wishedPort())));
  });
});
