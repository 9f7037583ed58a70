import { existsSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { dataFolder } from '@/lib/run/places';

type DemoAccount = { role: string; name: string; email: string; password: string };

/** The lines that tell a person where to go and as whom. */
export function howToSignIn(env: Record<string, string>, notice: string): string {
  const address = env['NEXTAUTH_URL'] ?? '';
  const nearby = addressesNearby(env['PORT'] ?? '');
  const lines = ['', `Open 打开: ${[address, ...nearby].join('  ')}`];
  const file = path.join(dataFolder(), 'demo-accounts.json');
  if (existsSync(file)) {
    const accounts = JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[];
    lines.push('', 'Sign in as 演示账号 (passwords are random and kept in .data/demo-accounts.json):');
    lines.push(...accounts.map(({ role, name, email, password }) => `  ${email}  ${password}  ${role} ${name}`));
  }
  if (env['GONGCHUANG_DEMO'] === '1' && (nearby.length > 0 || process.env['NEXTAUTH_URL']))
    lines.push(
      '',
      `Password of the outbox from other machines 从其他计算机查看发件箱的口令: ${env['OUTBOX_PASSWORD'] ?? ''}`,
    );
  if (notice !== '') lines.push('', notice);
  lines.push('', 'Stop with Ctrl-C; nothing is lost. 按 Ctrl-C 停止，数据不会丢失。');
  return lines.join('\n');
}

/** Where others reach a server that listens beyond this machine: the address it was told, or all of this machine's. */
function addressesNearby(port: string): string[] {
  const told = (process.env['LISTEN_ADDRESS'] ?? '').split(',').filter((each) => each !== '');
  const own = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const ofThisMachine = own
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map((each) => each.address);
  const scheme = process.env['TLS_CERT'] ? 'https' : 'http';
  const hosts = told.flatMap((each) => (each === '0.0.0.0' || each === '::' ? ofThisMachine : [each]));
  return hosts.map((host) => `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`);
}
