import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { loadReferenceRegions } from '@/lib/regions/load-reference-regions';
import { demonstrationProgress } from '@/prisma/seed/accounts';
import { clearUnfinished } from '@/prisma/seed/clear-unfinished';
import { clockOf } from '@/prisma/seed/clock';
import { seedDemonstration } from '@/prisma/seed/demonstration';
import { appointStaff } from '@/prisma/seed/people';
import { findPlaces } from '@/prisma/seed/places';
import { smallScale } from '@/tests/support/small-scale';

/** Months after the last year whose holidays are known: every notice still has to end on a day that is. */
const now = new Date('2027-02-10T03:00:00Z');
const folder = mkdtempSync(path.join(tmpdir(), 'seed-test-'));
process.env['DATA_DIR'] = folder;
process.env['FILES_DIR'] = path.join(folder, 'files');
process.env['GONGCHUANG_DEMO'] = '1';

const loadRegions = () => db.$transaction((tx) => loadReferenceRegions(tx), { timeout: 60_000 });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(loadRegions);

test('a demonstration that was interrupted begins anew, in a year whose holidays are not known yet', async () => {
  expect(await demonstrationProgress()).toBe('none');
  await appointStaff(await findPlaces(), clockOf(now));
  expect(await demonstrationProgress()).toBe('begun');

  await clearUnfinished();
  await loadRegions();
  expect(await seedDemonstration(now, smallScale)).toContain('19 → 10 → 3');
  expect(await demonstrationProgress()).toBe('complete');
}, 300_000);

test('where somebody has signed in, nothing is cleared', async () => {
  const person = await db.person.findFirstOrThrow();
  const people = await db.person.count();
  await db.session.create({ data: { personId: person.id, createdAt: now, lastSeenAt: now } });
  await expect(clearUnfinished()).rejects.toThrow('in use');
  expect(await db.person.count()).toBe(people);
});
