import 'server-only';
import type { Tx } from '@/lib/db/client';
import { nextSequence } from '@/lib/db/next-sequence';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { regionNumberPart } from '@/lib/regions/number-part';
import { objectionNumber } from './numbers';

/** The next number of an objection in a region and year. */
export async function giveNumber(tx: Tx, region: { path: string }, at: Date): Promise<string> {
  const parts = { year: Number(shanghaiDay(at).slice(0, 4)), regionCode: await regionNumberPart(tx, region) };
  const first = objectionNumber({ ...parts, sequence: 1 });
  const prefix = first.slice(0, first.lastIndexOf('-00001-') + 1);
  return objectionNumber({ ...parts, sequence: await nextSequence(tx, 'Objection', prefix) });
}
