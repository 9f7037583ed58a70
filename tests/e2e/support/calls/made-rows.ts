import { fork } from 'node:child_process';
import { once } from 'node:events';

export type MadeRows =
  /** A call of this street, published and open. */
  | { make: 'round'; region: string; mark: string }
  | {
      make: 'applications';
      roundId: string;
      mark: string;
      entries: { title: string; category?: string; requestedYuan: number }[];
    }
  /** By title, of a hundred points. */
  | { make: 'scores'; roundId: string; totals: Record<string, number> }
  /** What becomes public of the awards, confirmed as it is. */
  | { make: 'words'; roundId: string };

/**
 * Starts the process that writes rows beside the screens: one of its own, because the house's modules read their
 * environment when they are loaded; one for the whole run, because loading them takes seconds.
 */
export async function startRows(databaseUrl: string): Promise<{ address: string; stop: () => void }> {
  const child = fork('tests/e2e/support/calls/rows-process.ts', {
    execArgv: ['--conditions=react-server', '--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  const died = once(child, 'exit').then(() => Promise.reject(new Error('The process that writes rows ended.')));
  const [port] = (await Promise.race([once(child, 'message'), died])) as [number];
  died.catch(() => undefined);
  return { address: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
}

/** Writes rows beside the screens, and says what it made. @throws Error with the words of what went wrong */
export async function makeRows<Made>(rows: MadeRows): Promise<Made> {
  const response = await fetch(process.env['E2E_ROWS'] ?? '', { method: 'POST', body: JSON.stringify(rows) });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Made;
}
