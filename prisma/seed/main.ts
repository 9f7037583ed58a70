import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { loadReferenceRegions } from '@/lib/regions/load-reference-regions';
import { demonstrationProgress } from './accounts';
import { clearUnfinished } from './clear-unfinished';
import { seedDemonstration } from './demonstration';
import { firstLinks } from './first-links';
import { fullScale } from './scale';

/**
 * Fills a database: reference data always; with GONGCHUANG_DEMO=1 an empty one gets the demonstration; otherwise, while
 * nobody can appoint yet, the first administrators, whose one-time links are printed. Run again, it adds only what is
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
  else await inviteFirstAdministrators();
}

async function demonstrate(): Promise<void> {
  const started = performance.now();
  const reconciled = await seedDemonstration(now, fullScale);
  console.log(`Demonstration 演示数据: ${reconciled}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function inviteFirstAdministrators(): Promise<void> {
  const links = await firstLinks(now);
  if (links.length === 0) return;
  console.log(
    'First administrators 首批管理员: three people, a link for each, valid once 由三人分别担任，链接仅可使用一次:',
  );
  for (const { kind, name, link } of links)
    console.log(`  ${name} ${kind.toLowerCase().replaceAll('_', ' ')}\n    ${link}`);
}
