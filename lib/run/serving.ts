import { type ChildProcess, spawn } from 'node:child_process';
import net from 'node:net';
import { backOff, waitFor } from '@/lib/run/back-off';
import { isAlive } from '@/lib/run/holders';
import { root, tool } from '@/lib/run/places';
import { isPortFree } from '@/lib/run/ports';
import { stopSignal } from '@/lib/run/run-node';
import { serverCommand } from '@/lib/run/server/command';
import { atWork, dropNote, writeNote } from '@/lib/run/serving-note';

type Serving = {
  /** Settles when the server has ended for good. */
  ended: Promise<void>;
  stop: () => Promise<void>;
};

/**
 * Starts the server as a child and waits until it answers. The production server is kept up: when it ends without having
 * been told to, it is started anew, ever more slowly if it does not last. The development server ends with its first end.
 *
 * @throws Error when it ends before it has answered once
 */
export async function serve(mode: 'start' | 'dev', port: number, env: Record<string, string>): Promise<Serving> {
  const command = mode === 'start' ? await serverCommand() : [tool('next/dist/bin/next'), 'dev', '-p', String(port)];
  const pauses = backOff();
  let [isToEnd, child] = [false, launch(command, { mode, port, env })];
  const end = () => {
    isToEnd = true;
    child.kill('SIGTERM');
    const last = child;
    setTimeout(() => last.kill('SIGKILL'), 10_000).unref();
  };
  stopSignal.addEventListener('abort', end);
  const first = exitOf(child);
  const keepUp = async () => {
    for (let exit = await first; !isToEnd && mode === 'start'; exit = await exitOf(child)) {
      const pause = pauses.next();
      console.error(`The server ended (${exit}); it is started anew. 服务意外停止，正在自动重启 …`);
      await waitFor(pause);
      if (isToEnd || stopSignal.aborted) break;
      child = launch(command, { mode, port, env });
      pauses.begun();
    }
  };
  const isUp = await Promise.race([ready(child, { mode, port }).then(() => true), first.then(() => false)]);
  if (!isUp) throw new Error('The server ended while starting. 服务启动失败。');
  const ended = keepUp().finally(() => {
    stopSignal.removeEventListener('abort', end);
    dropNote(port);
  });
  return { ended, stop: () => (end(), ended) };
}

/**
 * Ends this run unless the port can be served on. A server whose launcher was killed is ended
 * instead; one that is properly running is left alone.
 */
export async function refuseTakenPort(port: number): Promise<void> {
  const { launcher, server } = atWork(port);
  if (launcher !== null) {
    const state = server === null ? 'being started anew 正在自动重启' : await stateOf(port);
    console.log(`Already running on port ${port}: ${state}. 已在运行，无需再次启动。`);
    process.exit(0);
  }
  if (server !== null) await endOrphan(server);
  if (await isPortFree(port)) return;
  console.error(
    `Port ${port} is taken by another program; choose one: PORT=3001 npm run up  端口 ${port} 已被占用，请用 PORT 另选`,
  );
  process.exit(1);
}

type Launch = { mode: 'start' | 'dev'; port: number; env: Record<string, string> };

function launch(command: string[], { mode, port, env }: Launch): ChildProcess {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { LOG: wishedLog(), ...process.env, ...env, PORT: String(port), NODE_ENV: nodeEnv[mode] },
    // The fourth tells us when it listens, and it when we are gone.
    stdio: ['ignore', 'inherit', 'inherit', mode === 'start' ? 'ipc' : 'ignore'],
  });
  writeNote(port, { pid: child.pid ?? 0, startedAs: command[0] ?? '' });
  return child;
}

const nodeEnv = { start: 'production', dev: 'development' } as const;

/** Where a person looks on, lines for machines would bury how to sign in. */
const wishedLog = (): string => (process.stdout.isTTY ? 'trouble' : '');

function exitOf(child: ChildProcess): Promise<string> {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve(`${child.exitCode ?? child.signalCode}`);
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(`${code ?? signal}`)));
}

/** What the server says of itself; one that does not answer is not well, whatever its process does. */
async function stateOf(port: number): Promise<string> {
  const scheme = process.env['TLS_CERT'] ? 'https' : 'http';
  const answer = await fetch(`${scheme}://localhost:${port}/api/health`, { signal: AbortSignal.timeout(5_000) }).catch(
    () => null,
  );
  if (answer?.ok) return 'ready 正常';
  return answer === null ? 'not answering 暂无响应' : 'its database is recovering 数据库正在恢复';
}

async function endOrphan(server: number): Promise<void> {
  process.kill(server, 'SIGTERM');
  for (let tries = 0; isAlive(server) && tries < 50; tries += 1) await waitFor(100);
  if (isAlive(server)) process.kill(server, 'SIGKILL');
}

/** Our own server says so itself; Next's for development is asked. */
async function ready(child: ChildProcess, { mode, port }: { mode: 'start' | 'dev'; port: number }): Promise<void> {
  if (mode === 'start') await new Promise((resolve) => child.once('message', resolve));
  else await answering(port);
}

async function answering(port: number): Promise<void> {
  while (!stopSignal.aborted && !(await canConnect(port))) await waitFor(100);
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
