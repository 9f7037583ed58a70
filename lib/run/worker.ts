import { serverEnvironment, wishedPort } from '@/lib/run/environment';
import { main, withDatabase } from '@/lib/run/main';
import { stopSignal } from '@/lib/run/run-node';

/** `npm run worker`: does the jobs of the database without serving pages, beside any number of servers and workers. */
await main(() =>
  withDatabase(async (database) => {
    Object.assign(process.env, serverEnvironment(database, wishedPort()));
    const { db } = await import('@/lib/db/client');
    const { keepDoingJobs } = await import('@/lib/web/start-jobs');
    const worker = await keepDoingJobs();
    console.log('Working 正在处理后台任务');
    await new Promise((resolve) => stopSignal.addEventListener('abort', resolve, { once: true }));
    await worker.stop();
    await db.$disconnect();
  }),
);
