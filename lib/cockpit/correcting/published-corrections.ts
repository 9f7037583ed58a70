import 'server-only';
import { query } from '@/lib/kernel/query';
import { publishedOnly } from '@/lib/rounds/published/published-round';
import { roundAddress } from '@/lib/rounds/schema';
import { correctionsOf } from './load';

/** A published round's notices of correction, for everybody; nothing of persons is in them. */
export const publishedCorrections = query({
  name: 'round.corrections',
  input: roundAddress,
  subject: publishedOnly,
  run: ({ db, subject: round }) => correctionsOf(db, round),
});

export type PublishedCorrection = Awaited<ReturnType<typeof publishedCorrections>>[number];
