import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/kernel/command';
import { id, version } from '@/lib/kernel/text';
import { tieById } from './load';
import { moveTie } from './move-tie';
import { tiePolicy } from './policy';

/** Who asked takes it back before the other side has answered. */
export const withdrawTie = command({
  name: 'organisation.withdrawTie',
  input: z.object({ tieId: id(), version: version() }),
  subject: tieById,
  visible: tiePolicy.view,
  allow: tiePolicy.withdraw,
  run({ subject: tie, input: { version }, actor, tx, now }) {
    const move = { event: 'withdraw', act: 'WITHDRAWN', version, note: '', actor, now } as const;
    return moveTie(tx, tie, move);
  },
  about: ({ result }) => [...result.sides],
  trail: ({ subject: { kind }, input: { tieId } }) => ({ detail: { tieId, kind } }),
});
