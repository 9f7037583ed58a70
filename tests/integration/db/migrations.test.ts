import { randomUUID } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { applyMigrations, pendingSql } from '@/lib/run/migrations';
import { createDatabase } from '@/tests/support/create-database';

test('the migrations lead to exactly what the schema files say', async () => {
  const shadow = await createDatabase(inject('serverUrl'), `shadow_${randomUUID()}`);
  expect(await pendingSql(inject('serverUrl'), shadow), 'npm run db:new -- <name> writes what is missing').toBeNull();
});

test('a database already up to date is left as it is', async () => {
  expect(await applyMigrations(process.env['DATABASE_URL'] ?? '')).toEqual([]);
});
