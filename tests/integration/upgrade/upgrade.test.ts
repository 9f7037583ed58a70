import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filledForm } from '@/lib/applications/filling/filled-form';
import { applicationById } from '@/lib/applications/load';
import { contentHash } from '@/lib/applications/submission/content-hash';
import { openedDocument } from '@/lib/applications/submission/sealed-document';
import { db } from '@/lib/db/client';
import { placeOf } from '@/lib/files/places';
import { visitor } from '@/lib/kernel/actor';
import { signIn } from '@/lib/people/sign-in';
import { planContent } from '@/lib/plans/plan-content-schema';
import { contentOfTemplate } from '@/lib/plans/templates/load-template';
import { migrateDatabase } from '@/lib/run/migrate-database';
import { sealExisting } from '@/lib/run/sealing/seal-existing';
import { figuresOf, reconcile } from '@/prisma/seed/reconcile';
import { testNow } from '@/tests/factories/people';
import { keptCounts } from '@/tests/support/kept-counts';
import { smallScale } from '@/tests/support/small-scale';
import { some } from '@/tests/support/some';
import { differences } from '@/tests/upgrade/differences';
import { fixtureNames, readFixture, type Table } from '@/tests/upgrade/fixture';
import { readMeanings, withoutAdded } from '@/tests/upgrade/meanings';
import { movedBetween, SEALED } from '@/tests/upgrade/moved';
import { fixturePassword } from '@/tests/upgrade/password';
import { readTables } from '@/tests/upgrade/read-tables';
import { migrationsOf, restore } from '@/tests/upgrade/restore';
import { unsealed } from '@/tests/upgrade/unsealed';

const addresses = { ownerUrl: process.env['DATABASE_OWNER_URL'] ?? '', url: process.env['DATABASE_URL'] ?? '' };

test('there is a database of an earlier version to upgrade', () => {
  expect(fixtureNames()).toContain('20261122212236');
});

describe.each(fixtureNames())('a database of %s, taken through every later migration,', (name) => {
  const fixture = readFixture(name);
  const client = new pg.Client({ connectionString: addresses.ownerUrl });
  const files = mkdtempSync(path.join(tmpdir(), 'upgrade-'));
  const [from, to] = [migrationsOf(fixture.tables).at(-1) ?? '', { last: '' }];
  const before: { tables: Table[]; meanings: Record<string, string[]> } = { tables: [], meanings: {} };

  beforeAll(async () => {
    process.env['FILES_DIR'] = files;
    for (const [place, bytes] of fixture.files) {
      mkdirSync(path.dirname(path.join(files, place)), { recursive: true });
      writeFileSync(path.join(files, place), bytes);
    }
    await client.connect();
    await restore(client, fixture);
    const meanings = () => readMeanings(client, from);
    Object.assign(before, {
      tables: await readTables(client),
      meanings: from < SEALED ? await meanings() : await unsealed(client, meanings),
    });
    to.last = (await migrateDatabase(addresses)).at(-1) ?? from;
  });

  afterAll(async () => {
    await client.end();
    rmSync(files, { recursive: true, force: true });
  });

  test('was restored as it was kept', () => {
    expect(before.tables).toEqual(fixture.tables);
    for (const [meaning, lines] of some(Object.entries(before.meanings))) expect(lines, meaning).not.toEqual([]);
  });

  test('keeps every row, but for what moved on purpose', async () => {
    const after = await unsealed(client, () => readTables(client));
    const record = '_prisma_migrations'; // grows with every migration
    const kept = (tables: readonly Table[]) => tables.filter(({ name: table }) => table !== record);
    expect(differences(withoutAdded(kept(before.tables)), withoutAdded(after), movedBetween(from, to.last))).toEqual(
      [],
    );
  });

  test('holds no number of a person in clear any more, and refuses one', async () => {
    const numbers = ['Organisation', 'Demand', 'Letter'].flatMap((table) => {
      const { columns = [], rows = [] } = before.tables.find((each) => each.name === table) ?? {};
      const places = ['contactPhone', 'bankAccountNumber', 'submitterPhone', 'toPhone'].map((name) =>
        columns.indexOf(name),
      );
      return rows.flatMap((row) => places.flatMap((place) => row[place] ?? [])).filter((number) => number !== '');
    });
    const sealed = (await readTables(client)).filter(({ name }) => name !== 'TrailEntry');
    const text = JSON.stringify(sealed);
    for (const number of some(numbers)) expect(text).not.toContain(number);
    await expect(client.query(`UPDATE "Demand" SET "submitterPhone" = '13812345678'`)).rejects.toThrow('sealed');
    await expect(sealExisting(addresses.ownerUrl)).resolves.toBeUndefined();
  });

  test('means what it meant', async () => {
    const after = await unsealed(client, () => readMeanings(client, to.last));
    for (const [meaning, lines] of some(Object.entries(before.meanings)))
      expect(after[meaning], meaning).toEqual(lines);
  });

  test('keeps counted what there is', async () => {
    const { kept, counted } = await keptCounts();
    expect(counted.applications).not.toEqual([]);
    expect(kept).toEqual(counted);
  });

  test('has every file, byte for byte', async () => {
    const rows = await db.storedFile.findMany();
    expect(rows.length).toBe(before.tables.find((table) => table.name === 'StoredFile')?.rows.length);
    for (const { sha256, size, name: called } of some(rows)) {
      const bytes = readFileSync(placeOf(sha256));
      expect([createHash('sha256').update(bytes).digest('hex'), bytes.length], called).toEqual([sha256, size]);
    }
  });

  test('proves every receipt anew, and reads what was handed in where it has not changed since', async () => {
    const stored = await db.submission.findMany({ orderBy: { ordinal: 'asc' }, include: { application: true } });
    const submissions = [];
    for (const { application, content, ...submission } of stored) {
      const kept = { sheetId: application.sheetId, ordinal: submission.ordinal };
      submissions.push({ ...submission, document: await openedDocument(db, kept, content) });
    }
    expect(submissions.length).toBe(before.tables.find((table) => table.name === 'Submission')?.rows.length);
    for (const { document, contentHash: printed } of some(submissions)) expect(contentHash(document)).toBe(printed);

    const latest = new Map(submissions.map((submission) => [submission.applicationId, submission]));
    for (const [applicationId, { document }] of some(latest)) {
      const application = await applicationById(db, { applicationId });
      if (application === null) throw new Error(`application ${applicationId} is gone`);
      const { answers, files: attached } = await filledForm(db, application, testNow);
      expect({ answers, attached }).toEqual({ answers: document.answers, attached: document.files });
    }
  });

  test('counts the finished round to the same figures', async () => {
    const round = await db.round.findFirstOrThrow({ where: { status: 'AWARDED' }, orderBy: { closesAt: 'desc' } });
    expect(reconcile(await figuresOf(round), smallScale)).toContain('19 → 10 → 3');
  });

  test('opens its templates, and to whoever had a password', async () => {
    const templates = await db.ownTemplate.findMany();
    expect(templates.length).toBe(before.tables.find((table) => table.name === 'OwnTemplate')?.rows.length);
    for (const template of some(templates))
      expect(planContent.safeParse(await contentOfTemplate(db, template)).success, template.name).toBe(true);
    const now = new Date('2026-11-23T02:00:00Z');
    for (const { email } of some(await db.person.findMany({ where: { passwordHash: { not: null } } })))
      expect(
        (await signIn({ email, password: fixturePassword }, { actor: visitor, now })).sessionId,
        email,
      ).not.toBeNull();
  });
});
