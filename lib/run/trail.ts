import { readFileSync, writeFileSync } from 'node:fs';
import { serverEnvironment, wishedPort } from '@/lib/run/environment';
import { main, withDatabase } from '@/lib/run/main';
import { trailLines } from '@/lib/run/trail-lines';

/**
 * `npm run trail -- verify [FILE]`: follows every chain of the trail and names the first broken row of each, what waits for
 * its seal, and roots that do not match, those of a file that somebody kept among them. Ends with 1 when anything is
 * broken. `npm run trail -- roots FILE` writes such a file.
 */
const [word = '', file] = process.argv.slice(2);

await main(async () => {
  if (word !== 'verify' && !(word === 'roots' && file !== undefined))
    throw new Error('npm run trail -- verify [FILE] | roots FILE  核验办理记录，或将每日校验值写入文件');
  const { readRoots, rootsFile } = await import('@/lib/seals/roots-file');
  const kept = word === 'verify' && file !== undefined ? readRoots(readFileSync(file, 'utf8')) : [];
  await withDatabase(async (database) => {
    Object.assign(process.env, serverEnvironment(database, wishedPort()));
    const { db } = await import('@/lib/db/client');
    const { everyRoot, namesOfChains } = await import('@/lib/seals/every-root');
    try {
      if (word === 'roots') {
        const roots = await everyRoot(db);
        writeFileSync(file ?? '', rootsFile(roots));
        console.log(`${roots.length} roots in ${file}  已写入 ${roots.length} 条每日校验值`);
        return;
      }
      const { verifyTrail } = await import('@/lib/seals/verify-trail');
      const reports = await verifyTrail(db, { kept, now: new Date() });
      console.log(trailLines(reports, await namesOfChains(db)).join('\n'));
      if (reports.some(({ broken }) => broken !== null)) process.exitCode = 1;
    } finally {
      await db.$disconnect();
    }
  });
});
