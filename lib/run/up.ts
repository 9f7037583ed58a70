import { serverEnvironment, wishedPort } from '@/lib/run/environment';
import { howToSignIn } from '@/lib/run/how-to-sign-in';
import { main, withDatabase } from '@/lib/run/main';
import { buildServer, generateClient } from '@/lib/run/make';
import { prepareDatabase } from '@/lib/run/seed-database';
import { refuseTakenPort, serve } from '@/lib/run/serving';
import { step } from '@/lib/run/step';

/** `npm run up`: everything from a bare clone to a served platform; run again, only what changed. */
await main(async () => {
  const port = wishedPort();
  await refuseTakenPort(port);
  await step('Database client 数据库客户端', generateClient);
  await withDatabase(async (database) => {
    const env = serverEnvironment(database, port);
    // Neither needs the other, and each keeps one core busy.
    const [built, prepared] = await Promise.allSettled([
      step('Build 构建', buildServer),
      prepareDatabase(database, env),
    ]);
    if (built.status === 'rejected') throw built.reason;
    if (prepared.status === 'rejected') throw prepared.reason;
    const { ended } = await step('Server 服务', () => serve('start', port, env));
    console.log(howToSignIn(env, prepared.value));
    await ended;
  });
});
