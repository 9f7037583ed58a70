import { keepScriptsBundled } from '@/lib/run/browser-script';
import { serverEnvironment, wishedPort } from '@/lib/run/environment';
import { howToSignIn } from '@/lib/run/how-to-sign-in';
import { main, withDatabase } from '@/lib/run/main';
import { generateClient } from '@/lib/run/make';
import { prepareDatabase } from '@/lib/run/seed-database';
import { refuseTakenPort, serve } from '@/lib/run/serving';
import { step } from '@/lib/run/step';

/** `npm run dev`: the same house with pages rebuilt as they are edited. */
await main(async () => {
  const port = wishedPort();
  await refuseTakenPort(port);
  await step('Database client 数据库客户端', generateClient);
  const endBundling = await step('Browser script 浏览器脚本', keepScriptsBundled);
  await withDatabase(async (database) => {
    const env = serverEnvironment(database, port);
    const notice = await prepareDatabase(database, env);
    const { ended } = await serve('dev', port, env);
    console.log(howToSignIn(env, notice));
    await ended;
  }).finally(endBundling);
});
