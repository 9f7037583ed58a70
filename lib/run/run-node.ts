import { spawn } from 'node:child_process';
import { root } from '@/lib/run/places';

export type Finished = { code: number; output: string };

const stopping = new AbortController();

/** Aborts when the person, or the system, wants this process to end; children started by `runNode` end with it. */
export const stopSignal = stopping.signal;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());

// Whoever launched us may be killed without a chance to say so.
const launcher = process.ppid;
setInterval(() => process.ppid !== launcher && stopping.abort(), 500).unref();

/**
 * Runs a script with this Node in the project folder and collects what it prints.
 * Never rejects for a script that fails: look at `code`.
 */
export function runNode(args: string[], env: Record<string, string> = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: stopSignal,
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => collect(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Like `runNode`, but a script that fails is an error that carries what it printed. */
export async function mustRunNode(args: string[], env: Record<string, string> = {}): Promise<string> {
  const { code, output } = await runNode(args, env);
  if (code !== 0) throw new Error(output.trim() || `${args.join(' ')} ended with ${code}`);
  return output;
}
