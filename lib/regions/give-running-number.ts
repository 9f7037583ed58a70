import 'server-only';
import type { Tx } from '@/lib/db/client';
import { nextSequence } from '@/lib/db/next-sequence';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { regionNumberPart } from './number-part';
import { type NumberLetters, runningNumber } from './running-number';

const tables = { XQ: 'Demand', YY: 'Objection' } as const satisfies Record<NumberLetters, string>;

/** The next number of its kind in a region and year. */
export async function giveRunningNumber(
  tx: Tx,
  letters: NumberLetters,
  { region, at }: { region: { path: string }; at: Date },
): Promise<string> {
  const parts = { year: Number(shanghaiDay(at).slice(0, 4)), regionCode: await regionNumberPart(tx, region) };
  const first = runningNumber(letters, { ...parts, sequence: 1 });
  const prefix = first.slice(0, first.lastIndexOf('-00001-') + 1);
  return runningNumber(letters, { ...parts, sequence: await nextSequence(tx, tables[letters], prefix) });
}
