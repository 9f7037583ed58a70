import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { id, prose, version } from '@/lib/kernel/text';
import { tieById } from './load';
import { settleTie } from './move-tie';
import { tiePolicy } from './policy';

/** The other side confirms: from now on the group applies through its host, or is guided by its unit. */
export const confirmTie = command({
  name: 'organisation.confirmTie',
  input: z.object({ tieId: id(), version: version(), note: prose(limits.reason).default('') }),
  subject: tieById,
  visible: tiePolicy.view,
  allow: tiePolicy.confirm,
  run: ({ subject: tie, input: { version, note }, actor, tx, now }) =>
    settleTie(tx, tie, { event: 'confirm', act: 'CONFIRMED', version, note, actor, now }),
  about: ({ result }) => [...result.sides],
  trail: ({ subject: { kind }, input: { tieId, note } }) => ({ detail: { tieId, kind }, said: { note } }),
});
