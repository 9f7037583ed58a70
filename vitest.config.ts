import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = path.dirname(fileURLToPath(import.meta.url));

const resolve = {
  alias: {
    '@': root,
    // `server-only` throws outside a React server bundle; tests are the server.
    'server-only': path.join(root, 'node_modules/server-only/empty.js'),
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/begin-anew.ts'],
          isolate: false,
          // Thousands of random cases on a busy machine take their time; a limit is there for what never ends.
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/database-server.ts'],
          setupFiles: ['tests/support/begin-anew.ts', 'tests/support/database-per-file.ts'],
          pool: 'forks',
          maxWorkers: 2,
          isolate: false,
          // The first test of a file pays for what is loaded once (the client's compiler, first connections): seconds, when
          // the machine is busy. Nothing here waits on a clock; the limit is for what never ends.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
