import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from '@/lib/run/places';

type DemoAccount = { role: string; name: string; email: string; password: string };

/** The lines that tell a person where to go and as whom. */
export function howToSignIn(address: string, notice: string): string {
  const lines = ['', `Open 打开: ${address}`];
  const file = path.join(dataFolder(), 'demo-accounts.json');
  if (existsSync(file)) {
    const accounts = JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[];
    lines.push('', 'Sign in as 演示账号 (passwords are random and kept in .data/demo-accounts.json):');
    lines.push(...accounts.map(({ role, name, email, password }) => `  ${email}  ${password}  ${role} ${name}`));
  }
  if (notice !== '') lines.push('', notice);
  lines.push('', 'Stop with Ctrl-C; nothing is lost. 按 Ctrl-C 停止，数据不会丢失。');
  return lines.join('\n');
}
