import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createDatabase, templateDatabase } from '@/tests/support/create-database';

// Runs before each test file is loaded, hence before lib/db/client reads DATABASE_URL. Tests of one
// file share its database and create their own rows; files never see each other.
process.env['DATABASE_URL'] = await createDatabase(inject('serverUrl'), `test_${randomUUID()}`, templateDatabase);
process.env['DATABASE_POOL'] ??= '5';
