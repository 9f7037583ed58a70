import { mustRunNode } from '@/lib/run/run-node';

export type MadeRows =
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

/** Writes rows beside the screens: a process of its own, because the house's modules read their environment when they are loaded. */
export async function makeRows(rows: MadeRows): Promise<void> {
  await mustRunNode(
    ['--conditions=react-server', '--import', 'tsx', 'tests/e2e/support/calls/hand-in.ts', JSON.stringify(rows)],
    { DATABASE_URL: process.env['E2E_DATABASE_URL'] ?? '' },
  );
}
