import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { isAlive } from '@/lib/run/holders';
import { dataFolder, root, tool } from '@/lib/run/places';
import { isPortFree } from '@/lib/run/ports';
import { stopSignal } from '@/lib/run/run-node';

type Serving = {
  /** Settles when the server has ended, by itself or because the run is to stop. */
  ended: Promise<void>;
  stop: () => Promise<void>;
};

/** Starts Next's server as a child, waits until it answers, and notes it down for `refuseTakenPort`. */
export async function serve(mode: 'start' | 'dev', port: number, env: Record<string, string>): Promise<Serving> {
  const child = spawn(process.execPath, [tool('next/dist/bin/next'), mode, '-p', String(port)], {
    cwd: root,
    env: { LOG: wishedLog(), ...process.env, ...env, NODE_ENV: mode === 'start' ? 'production' : 'development' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const note = noteOf(port);
  writeFileSync(note, JSON.stringify({ launcher: process.pid, server: child.pid }));
  const ended = end(child).finally(() => rmSync(note, { force: true }));
  await Promise.race([
    answering(port),
    ended.then(() => Promise.reject(new Error('The server ended while starting.'))),
  ]);
  return { ended, stop: () => (child.kill('SIGTERM'), ended) };
}

/**
 * Ends this run unless the port can be served on. A server whose launcher was killed is ended
 * instead; one that is properly running is left alone.
 */
export async function refuseTakenPort(port: number): Promise<void> {
  const note = noteOf(port);
  if (existsSync(note)) {
    const { launcher, server } = JSON.parse(readFileSync(note, 'utf8')) as { launcher: number; server: number };
    if (isAlive(launcher) && isAlive(server)) {
      console.log(`Already running at http://localhost:${port} 已在运行`);
      process.exit(0);
    }
    if (isAlive(server) && !(await isPortFree(port))) await endOrphan(server);
  }
  if (await isPortFree(port)) return;
  console.error(
    `Port ${port} is taken by another program; choose one: PORT=3001 npm run up  端口 ${port} 已被占用，请用 PORT 另选`,
  );
  process.exit(1);
}

/** Where a person looks on, lines for machines would bury how to sign in. */
const wishedLog = (): string => (process.stdout.isTTY ? 'trouble' : '');

const noteOf = (port: number) => path.join(dataFolder(), `serving-${port}.json`);

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    stopSignal.addEventListener('abort', () => {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    });
  });
}

async function endOrphan(server: number): Promise<void> {
  process.kill(server, 'SIGTERM');
  for (let tries = 0; isAlive(server) && tries < 50; tries += 1) await pause();
}

async function answering(port: number): Promise<void> {
  while (!stopSignal.aborted && !(await canConnect(port))) await pause();
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.on('error', () => resolve(false));
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
