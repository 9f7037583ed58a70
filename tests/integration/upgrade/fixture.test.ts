import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { sealedColumns } from '@/lib/vault/places';
import { fill } from '@/tests/upgrade/fill/fill';
import { missingIn } from '@/tests/upgrade/missing';
import { numbersIn } from '@/tests/upgrade/numbers-in';
import { fixturePassword } from '@/tests/upgrade/password';
import { readTables } from '@/tests/upgrade/read-tables';

const folder = mkdtempSync(path.join(tmpdir(), 'fixture-test-'));
Object.assign(process.env, {
  DATA_DIR: folder,
  FILES_DIR: path.join(folder, 'files'),
  GONGCHUANG_DEMO: '1',
  GONGCHUANG_DEMO_PASSWORD: fixturePassword,
});
const client = new pg.Client({ connectionString: process.env['DATABASE_OWNER_URL'] });

afterAll(async () => {
  await client.end();
  rmSync(folder, { recursive: true, force: true });
});

test('what a release will leave for the upgrade test has rows in every table and every state', async () => {
  await fill();
  await client.connect();
  expect(await missingIn(client, await readTables(client))).toEqual([]);
}, 600_000);

test('no number of a person stands in clear in any table of it', async () => {
  const tables = (await readTables(client)).map(({ name, rows }) => [name, JSON.stringify(rows)] as const);
  // An address that somebody gave as a contact is written to, and so stands in the letter.
  const numbers = [...(await numbersIn(client))].filter((contact) => !contact.includes('@'));
  const found = numbers.flatMap((number) =>
    tables.filter(([, text]) => text.includes(number)).map(([name]) => `${name} says ${number}`),
  );
  expect(found).toEqual([]);
  expect(numbers.length).toBeGreaterThan(50);
});

/** What has a name like a number or an address of a person and is not sealed, with the reason. */
const inClear: Record<string, string> = {
  'DemandCall.contactPhone': 'of the office; published with the call',
  'DemandCall.contactName': 'of the office; published with the call',
  'Round.contactPhone': 'of the office; published with the round',
  'Round.complaintPhone': 'of the office; published with the round',
  'Round.contactName': 'of the office; published with the round',
  'Organisation.contactName': 'a name',
  'Organisation.contactEmail': 'letters go to it (decision 45)',
  'Organisation.bankAccountName': 'the organisation’s own name',
  'Organisation.bankName': 'a bank',
  'Person.email': 'the name people sign in with (decision 45)',
  'Appointment.email': 'the name people sign in with (decision 45)',
  'Letter.toEmail': 'letters go to it (decision 45)',
  'Follower.email': 'letters go to it, and it goes when the last follow ends (decision 45)',
  'ExpertInvitation.email': 'the letter goes to it, and it goes once they decline or it is taken back (decision 104)',
};

test('a column named like a number of a person is sealed, an index, or excused', async () => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type NOT LIKE 'timestamp%' AND data_type <> 'boolean'
        AND column_name ~* 'phone|mobile|tel$|bank|accountn|idnumber|idcard|identity|contact|email'`,
  );
  const indexes = Object.entries(sealedColumns).flatMap(([column, one]) =>
    'index' in one ? [`${column.split('.')[0]}.${one.index}`] : [],
  );
  const declared = new Set([
    ...Object.keys(sealedColumns),
    ...indexes,
    'PhoneCode.phoneIndex',
    'Objection.contactIndex',
    ...Object.keys(inClear),
  ]);
  expect(rows.map(({ name }) => name).filter((name) => !declared.has(name))).toEqual([]);
  const there = new Set(rows.map(({ name }) => name));
  expect([...declared].filter((name) => !there.has(name))).toEqual([]);
});
