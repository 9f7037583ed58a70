import { spawn } from 'node:child_process';
import { encode } from 'next-auth/jwt';
import { db } from '@/lib/db/client';
import { root } from '@/lib/run/places';
import { freePort } from '@/lib/run/ports';
import { serverCommand } from '@/lib/run/server/command';
import type { House } from './measure';
import { databaseProcess } from './statements';

const secret = 'load-secret';

/** The production build on a free port, over the database of DATABASE_URL. */
export async function serve(): Promise<House & { stop: () => void }> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: String(port),
    NODE_ENV: 'production',
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: origin,
  };
  const child = spawn(process.execPath, await serverCommand(), {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const databaseUrl = process.env['DATABASE_URL'] ?? '';
  const database = await databaseProcess(databaseUrl);
  const house = { origin, application: child.pid ?? 0, database, databaseUrl, stop: () => child.kill('SIGTERM') };
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(origin).catch(() => null);
    if (answer !== null) return house;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  house.stop();
  throw new Error('the server did not answer');
}

/** A signed-in person's cookie. */
export async function cookieFor(personId: string): Promise<string> {
  const now = new Date();
  const session = await db.session.create({ data: { personId, createdAt: now, lastSeenAt: now } });
  const token = await encode({ token: { sid: session.id }, secret });
  return `next-auth.session-token=${token}`;
}
