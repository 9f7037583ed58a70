import { randomUUID } from 'node:crypto';
import { afterAll, inject, vi } from 'vitest';
import { createDatabase, templateDatabase } from '@/tests/support/create-database';
import { testKeyFile } from '@/tests/support/test-key-file';

// Runs before each test file is loaded, hence before lib/db/client reads DATABASE_URL. Tests of one
// file share its database and create their own rows; files never see each other.
const ownerUrl = await createDatabase(inject('serverUrl'), `test_${randomUUID()}`, templateDatabase);
const application = new URL(inject('applicationUrl'));
application.pathname = new URL(ownerUrl).pathname;

// One process serves many files, for starting it costs more than most of them: what the house keeps in
// its modules, on the process and in the environment begins anew for each.
const shelf = globalThis as Record<symbol, unknown>;
const firstEnvironment = Symbol.for('tests.environment');
process.env = { ...((shelf[firstEnvironment] ??= { ...process.env }) as NodeJS.ProcessEnv) };
vi.resetModules();
for (const key of Object.getOwnPropertySymbols(shelf))
  if (key.description?.startsWith('gongchuang.') === true) delete shelf[key];

// The house runs as it does in life: with the application's role. What only the owner can do has an address of its own.
process.env['DATABASE_URL'] = application.href;
process.env['DATABASE_OWNER_URL'] = ownerUrl;
process.env['ENCRYPTION_KEY_FILE'] = testKeyFile;
process.env['DATABASE_POOL'] ??= '5';

afterAll(async () => {
  const database = shelf[Symbol.for('gongchuang.database')] as { $disconnect: () => Promise<void> } | undefined;
  await database?.$disconnect();
});
