import { randomUUID } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { createDatabase, templateDatabase } from '@/tests/support/create-database';
import { testKeyFile } from '@/tests/support/test-key-file';

// Runs before each test file is loaded, hence before lib/db/client reads DATABASE_URL. Tests of one
// file share its database and create their own rows; files never see each other.
const ownerUrl = await createDatabase(inject('serverUrl'), `test_${randomUUID()}`, templateDatabase);
const application = new URL(inject('applicationUrl'));
application.pathname = new URL(ownerUrl).pathname;

// The house runs as it does in life: with the application's role. What only the owner can do has an address of its own.
process.env['DATABASE_URL'] = application.href;
process.env['DATABASE_OWNER_URL'] = ownerUrl;
process.env['ENCRYPTION_KEY_FILE'] = testKeyFile;
process.env['DATABASE_POOL'] ??= '5';

afterAll(async () => {
  const shelf = globalThis as { [key: symbol]: { $disconnect: () => Promise<void> } | undefined };
  await shelf[Symbol.for('gongchuang.database')]?.$disconnect();
});
