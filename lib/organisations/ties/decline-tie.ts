import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { id, requiredProse, version } from '@/lib/kernel/text';
import { tieById } from './load';
import { settleTie } from './move-tie';
import { tiePolicy } from './policy';

/** The other side declines, and says why. */
export const declineTie = command({
  name: 'organisation.declineTie',
  input: z.object({ tieId: id(), version: version(), note: requiredProse(limits.reason) }),
  subject: tieById,
  visible: tiePolicy.view,
  allow: tiePolicy.decline,
  run: ({ subject: tie, input: { version, note }, actor, tx, now }) =>
    settleTie(tx, tie, { event: 'decline', act: 'DECLINED', version, note, actor, now }),
  about: ({ result }) => [...result.sides],
  trail: ({ subject: { kind }, input: { tieId, note } }) => ({ detail: { tieId, kind }, said: { note } }),
});
