// The first file that runs on a bare clone: Node 20 and nothing installed. It installs what is
// missing and hands over to the Node 24 that came with the packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const ownNode = path.join(root, 'node_modules/node/bin/node');
const tasks = {
  up: ['lib/run/up.ts'],
  dev: ['lib/run/dev.ts'],
  test: ['tests/run.ts'],
  check: ['tests/run.ts', 'fast'],
};

const task = tasks[process.argv[2]];
if (task === undefined) stop(`Say what to run: ${Object.keys(tasks).join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`Node 20 or newer is needed; this is ${process.versions.node}. 需要 Node 20 以上版本。`);
if (!isInstalled()) install();
handOver(task);

/** Whether node_modules holds what package-lock.json asks for, by the record npm itself keeps there. */
function isInstalled() {
  const record = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record) || !existsSync(ownNode)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || (installed[place] ? installed[place].version === version : optional),
  );
}

function install() {
  console.log('Installing packages. 正在安装依赖 …');
  const started = Date.now();
  // npm must not run on the Node it is about to replace.
  const outside = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.startsWith(root));
  // Not `npm ci`, which refuses a lockfile that lists no binaries for other systems; --no-save keeps the lockfile as it is.
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: outside.join(path.delimiter) },
    },
  );
  if (status !== 0) stop('npm install failed; nothing was started. 依赖安装失败。');
  if (!existsSync(ownNode)) stop('The package "node" brought no Node for this system. 未能取得 Node 24。');
  console.log(`✓ Packages installed 依赖已安装  ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function handOver([file, ...args]) {
  const tools = [path.dirname(ownNode), path.join(root, 'node_modules/.bin')];
  const child = spawn(ownNode, ['--import', 'tsx', path.join(root, file), ...args, ...process.argv.slice(3)], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [...tools, process.env.PATH].join(path.delimiter),
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm starts us through a shell that does not pass on its end; without a parent, everything is to stop.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500);
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
