import 'server-only';
import type { Tx } from '@/lib/db/client';
import { nextSequence } from '@/lib/db/next-sequence';
import { regionNumberPart } from '@/lib/regions/number-part';
import { applicationNumber } from './numbers';

type Numbered = { year: number; sequence: number; region: { id: string; path: string } };

/** The next number of a round. */
export async function giveNumber(tx: Tx, round: Numbered): Promise<string> {
  const parts = {
    year: round.year,
    regionCode: await regionNumberPart(tx, round.region),
    roundSequence: round.sequence,
  };
  const first = applicationNumber({ ...parts, sequence: 1 });
  const prefix = first.slice(0, first.lastIndexOf('-0001-') + 1);
  return applicationNumber({ ...parts, sequence: await nextSequence(tx, 'Application', prefix) });
}
