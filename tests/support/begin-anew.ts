import { vi } from 'vitest';

// One process serves many files, for starting one costs more than most files do: what the house keeps in its modules, on
// the process and in the environment begins anew for each.
const shelf = globalThis as Record<symbol, unknown>;
const atFirst = Symbol.for('tests.environment');
process.env = { ...((shelf[atFirst] ??= { ...process.env }) as NodeJS.ProcessEnv) };
for (const key of Object.getOwnPropertySymbols(shelf))
  if (key.description?.startsWith('gongchuang.') === true) Reflect.deleteProperty(shelf, key);
vi.resetModules();
