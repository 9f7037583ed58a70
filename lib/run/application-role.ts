import pg from 'pg';

/** The owner's address (migrations, extensions, backup) and the application's; the same where there is only one. */
export type Addresses = { ownerUrl: string; url: string };

/** Makes the application's role on the server, or gives it the password its address has. */
export const provideRole = (addresses: Addresses): Promise<void> =>
  asOwner(addresses, async (client) => {
    const { name, password } = roleOf(addresses.url);
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
    const role = client.escapeIdentifier(name);
    await client.query(
      `${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`,
    );
  });

/**
 * Gives the application's role what it needs and no more: rows, never structure; in tables that only grow (those whose
 * trigger refuses rewriting) new rows alone; of the record of migrations nothing but to read it. Tables to come are
 * covered as well. Asked after every migration.
 * @throws Error when there is no such role and the owner may not make it
 */
export async function grantToApplication(addresses: Addresses): Promise<void> {
  const { name } = roleOf(addresses.url);
  if (!(await hasRole(addresses, name)))
    await provideRole(addresses).then(undefined, (error: unknown) => missing(name, error));
  await asOwner(addresses, async (client) => {
    const role = client.escapeIdentifier(name);
    const everywhere = 'IN SCHEMA public, graphile_worker';
    await client.query(`
      GRANT USAGE ON SCHEMA public, graphile_worker TO ${role};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES ${everywhere} TO ${role};
      GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES ${everywhere} TO ${role};
      ALTER DEFAULT PRIVILEGES ${everywhere} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role};
      ALTER DEFAULT PRIVILEGES ${everywhere} GRANT USAGE, SELECT, UPDATE ON SEQUENCES TO ${role};
      REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations", graphile_worker.migrations FROM ${role}`);
    for (const table of await growing(client)) await client.query(`REVOKE UPDATE, DELETE ON ${table} FROM ${role}`);
    // The queue's own tables show their rows to nobody but their owner, unless told otherwise.
    for (const table of await closed(client, name))
      await client.query(`CREATE POLICY ${role} ON ${table} TO ${role} USING (true) WITH CHECK (true)`);
  });
}

/** Whether whoever connects with this address could change what was recorded: by right, or by being the owner. */
export async function mayRewrite(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ may: boolean }>(
      `SELECT (rolsuper OR pg_has_role(relowner, 'MEMBER')
            OR has_table_privilege('"TrailEntry"', 'update, delete, truncate')) AS "may"
         FROM pg_roles, pg_class WHERE rolname = current_user AND pg_class.oid = '"TrailEntry"'::regclass`,
    );
    return rows[0]?.may === true;
  } finally {
    await client.end();
  }
}

/** One process at a time: they would change the same lines of the catalogue. */
const GRANTING = 20_261_128;

async function asOwner({ ownerUrl }: Addresses, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [GRANTING]);
    await work(client);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

function roleOf(url: string): { name: string; password: string } {
  const { username, password } = new URL(url);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}

async function hasRole(addresses: Addresses, name: string): Promise<boolean> {
  let has = false;
  await asOwner(addresses, async (client) => {
    has = (await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])).rowCount === 1;
  });
  return has;
}

function missing(name: string, cause: unknown): never {
  throw new Error(
    `The role ${name} of DATABASE_URL is missing and the owner may not make it: CREATE ROLE "${name}" LOGIN PASSWORD '…'. ` +
      `数据库中没有 DATABASE_URL 所用的角色 ${name}，请先由数据库管理员建立。`,
    { cause },
  );
}

const growing = (client: pg.Client): Promise<string[]> =>
  names(
    client,
    `SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
      WHERE proname = 'refuse_rewriting' AND (tgtype & 24) = 24`, // 8: before a row goes, 16: before it changes
  );

const closed = (client: pg.Client, role: string): Promise<string[]> =>
  names(
    client,
    `SELECT pg_class.oid::regclass::text AS name FROM pg_class
      WHERE relnamespace = 'graphile_worker'::regnamespace AND relrowsecurity
        AND NOT EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = pg_class.oid AND polname = $1)`,
    [role],
  );

async function names(client: pg.Client, sql: string, values: string[] = []): Promise<string[]> {
  return (await client.query<{ name: string }>(sql, values)).rows.map(({ name }) => name);
}
