import { spawn, type ChildProcess } from 'node:child_process';
import { encode } from 'next-auth/jwt';
import { applyMigrations, createDatabaseIfMissing } from '@/lib/run/migrations';
import { buildServer } from '@/lib/run/make';
import { root } from '@/lib/run/places';
import { freePort } from '@/lib/run/ports';
import { startScratchPostgres } from '@/lib/run/scratch-postgres';
import { measure, pageWeight, type Change, type Probe } from './measure';
import { proportionalMegabytes } from './memory';

/**
 * `npm run load`: fills a scratch database (APPLICATIONS=1000 by default, three reviews each, 100 experts), serves the
 * production build and prints latency in ms and requests per second at 1, 8 and 32 connections, page weight and memory.
 */
const count = Number(process.env['APPLICATIONS'] ?? 1000);
const secret = 'load-secret';
const server = await startScratchPostgres(console.log);
const databaseUrl = server.url('gongchuang_load');
await createDatabaseIfMissing(databaseUrl);
await applyMigrations(databaseUrl);
process.env['DATABASE_URL'] = databaseUrl;
await buildServer();

const { fillRound } = await import('./fill');
const { db } = await import('@/lib/db/client');
const started = Date.now();
const filled = await fillRound(count);
console.log(`${count} applications, 3 reviews each, filled in ${((Date.now() - started) / 1000).toFixed(1)} s`);

const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const web = await serve();
try {
  const officer = await cookieFor(filled.officerId);
  const expert = await cookieFor(filled.expertPersonId);
  await printFigures(probes(officer, expert));
} finally {
  web.kill('SIGTERM');
  await db.$disconnect();
  await server.stop();
}

function probes(officer: string, expert: string): Probe[] {
  const { roundId, applicationId, sheets } = filled;
  const list = `/office/rounds/${roundId}/applications`;
  return [
    { name: 'officer home', path: '/office', cookie: officer },
    { name: 'list, page of 50', path: list, cookie: officer },
    { name: 'list, all', path: `${list}?size=all`, cookie: officer },
    { name: 'one application', path: `/office/applications/${applicationId}`, cookie: officer },
    { name: 'review form', path: `/review/assignments/${sheets[0]?.id}`, cookie: expert },
    { name: 'save a score', path: '', cookie: expert, next: scoreSaver() },
  ];
}

/** Another score of the expert's sheets at each call, with the version the server holds by now: every save is a real one. */
function scoreSaver(): () => Change {
  const free = filled.sheets.flatMap(({ id, scores }) => scores.map(({ criterionId, version }) => ({ id, criterionId, version })));
  return () => {
    const score = free.shift();
    if (score === undefined) throw new Error('more connections than scores');
    const points = score.version % 2 === 0 ? '2.5' : '2';
    return {
      path: `/api/scores/${score.id}`,
      body: JSON.stringify({ scores: [{ criterionId: score.criterionId, points, version: score.version }] }),
      settle: () => free.push({ ...score, version: score.version + 1 }),
    };
  };
}

async function printFigures(all: Probe[]): Promise<void> {
  console.log('\npage                connections   p50 ms   p95 ms   p99 ms   per second   failures');
  for (const probe of all) {
    for (const connections of [1, 8, 32]) {
      const { p50, p95, p99, perSecond, failures } = await measure(origin, probe, connections);
      const numbers = [p50, p95, p99].map((value) => value.toFixed(1).padStart(8)).join(' ');
      console.log(`${probe.name.padEnd(19)} ${String(connections).padStart(11)} ${numbers} ${perSecond.toFixed(0).padStart(12)} ${String(failures).padStart(10)}`);
    }
  }
  console.log('\npage                 document KB   scripts and styles KB (gzip)');
  for (const probe of all.filter(({ next }) => next === undefined)) {
    const { document, assets } = await pageWeight(origin, probe);
    console.log(`${probe.name.padEnd(19)} ${(document / 1024).toFixed(1).padStart(12)} ${(assets / 1024).toFixed(1).padStart(23)}`);
  }
  const application = proportionalMegabytes(web.pid ?? 0);
  const database = proportionalMegabytes(`gongchuang-scratch-${process.pid}-`);
  console.log(`\nmemory (PSS): application ${application.toFixed(0)} MB, database ${database.toFixed(0)} MB, together ${(application + database).toFixed(0)} MB`);
}

async function serve(): Promise<ChildProcess> {
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), NODE_ENV: 'production', NEXTAUTH_SECRET: secret, NEXTAUTH_URL: origin };
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(origin).catch(() => null);
    if (answer !== null) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not answer');
}

async function cookieFor(personId: string): Promise<string> {
  const now = new Date();
  const session = await db.session.create({ data: { personId, createdAt: now, lastSeenAt: now } });
  const token = await encode({ token: { sid: session.id }, secret });
  return `next-auth.session-token=${token}`;
}
