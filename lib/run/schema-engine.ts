import { readFile } from 'node:fs/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { DatabaseError, Pool } from 'pg';
import { tool } from '@/lib/run/places';

/**
 * Prisma's schema engine as WebAssembly, bound to one database: it replaces the binary that `prisma migrate diff` would
 * download. Only a migration's draft needs it (`npm run db:new`); migrations are applied without it.
 *
 * @param shadow an empty database that migrations may be replayed into
 */
export async function withSchemaEngine<T>(
  url: string,
  shadow: string,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await instantiate();
  const { provider, adapterName } = new PrismaPg(url);
  const pools: Pool[] = [];
  const open = (address: string): Promise<SqlDriverAdapter> => {
    const pool = new Pool({ connectionString: address, max: 1 });
    pools.push(pool);
    return connect(pool);
  };
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider,
    adapterName,
    connect: () => open(url),
    connectToShadowDb: () => open(shadow),
  };
  const silent = () => undefined;
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    silent,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    // The engine leaves its connections open.
    await Promise.all(pools.map((pool) => pool.end()));
  }
}

async function connect(pool: Pool): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg(pool).connect();
  // The adapter's own version cuts scripts at every semicolon, also inside comments and trigger
  // bodies. Sent whole, PostgreSQL parses it itself, and a script that fails leaves nothing behind.
  adapter.executeScript = async (script) => {
    await pool.query(script).catch(rethrow);
  };
  // It also knows no "char", the one-letter type PostgreSQL uses in its own catalogue.
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw({ ...query, sql: withLettersAsText(query.sql) });
    const columnTypes = result.columnTypes.map((type, index) =>
      letterColumns.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}

const letterColumns = new Set(['confdeltype', 'confupdtype', 'constraint_type']);

function withLettersAsText(sql: string): string {
  return sql
    .replace('constr.contype AS', 'constr.contype::text AS')
    .replace(/\bcon\.(confdeltype|confupdtype),/g, 'con.$1::text AS $1,');
}

function rethrow(error: unknown): never {
  if (!(error instanceof DatabaseError)) throw error;
  const { code = '', severity = 'ERROR', message, detail, column, hint } = error;
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
}

let instantiated: Promise<void> | null = null;

/** Node cannot import .wasm files without a flag, so the module is wired to its bindings by hand. */
function instantiate(): Promise<void> {
  instantiated ??= (async () => {
    const bytes = await readFile(tool('@prisma/schema-engine-wasm/schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...bindings } });
    bindings.__wbg_set_wasm(instance.exports);
    const start = instance.exports['__wbindgen_start'] as () => void;
    start();
  })();
  return instantiated;
}
