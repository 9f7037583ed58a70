import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { loadReferenceRegions } from '@/lib/regions/load-reference-regions';
import { demonstrationProgress } from './accounts';
import { clearUnfinished } from './clear-unfinished';
import { seedDemonstration } from './demonstration';
import { firstLink } from './first-link';
import { fullScale } from './scale';

/**
 * Fills a database: reference data always; with GONGCHUANG_DEMO=1 an empty one gets the demonstration; otherwise, while
 * nobody has a password yet, the first administrator, whose one-time link is printed. Run again, it adds only what is
 * missing.
 */
const now = new Date();
try {
  await fill();
} finally {
  await db.$disconnect();
}

async function fill(): Promise<void> {
  const progress = await demonstrationProgress();
  if (progress === 'begun') await clearUnfinished();
  await db.$transaction((tx) => loadReferenceRegions(tx), { timeout: 60_000 });
  if (progress === 'complete') return;
  // Made-up organisations never go in among real ones.
  const isEmpty = (await db.person.count({ where: { id: { not: SYSTEM_PERSON_ID } } })) === 0;
  if (process.env['GONGCHUANG_DEMO'] === '1' && isEmpty) await demonstrate();
  else await inviteFirstAdministrator();
}

async function demonstrate(): Promise<void> {
  const started = performance.now();
  const reconciled = await seedDemonstration(now, fullScale);
  console.log(`Demonstration 演示数据: ${reconciled}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function inviteFirstAdministrator(): Promise<void> {
  const link = await firstLink(now);
  if (link !== null) console.log(`First administrator 首位管理员, a link valid once 一次性链接:\n  ${link}`);
}
