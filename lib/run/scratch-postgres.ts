import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/lib/run/embedded-postgres';
import { isAlive } from '@/lib/run/holders';
import { postmasterOf } from '@/lib/run/postmaster';

const prefix = 'gongchuang-scratch-';

/** A server in a temporary folder that forgets everything when it stops: tests, migration drafts, load runs. */
export async function startScratchPostgres(say: (text: string) => void): Promise<EmbeddedPostgres> {
  sweepLeftovers();
  const folder = mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(folder, 0o711); // mkdtemp shuts out the account the server runs under
  const server = await startEmbeddedPostgres(folder, { scratch: true, say });
  return {
    url: server.url,
    applicationUrl: server.applicationUrl,
    cluster: server.cluster,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A run ended by kill -9 leaves its server behind; the next one ends it. */
function sweepLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : null;
    if (owner === null || isAlive(owner)) continue;
    const folder = path.join(tmpdir(), name);
    const server = postmasterOf(path.join(folder, 'cluster'));
    if (server !== null) process.kill(server.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
