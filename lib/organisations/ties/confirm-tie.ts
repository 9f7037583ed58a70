import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { id, prose, version } from '@/lib/kernel/text';
import { tieMovedLetter } from '../letters';
import { tieById } from './load';
import { moveTie } from './move-tie';
import { tiePolicy } from './policy';
import { tellSide } from './tell';

/** The other side confirms: from now on the group applies through its host, or is guided by its unit. */
export const confirmTie = command({
  name: 'organisation.confirmTie',
  input: z.object({ tieId: id(), version: version(), note: prose(limits.reason).default('') }),
  subject: tieById,
  visible: tiePolicy.view,
  allow: tiePolicy.confirm,
  async run({ subject: tie, input: { version, note }, actor, tx, now }) {
    const { own, other, ...moved } = await moveTie(tx, tie, {
      event: 'confirm',
      act: 'CONFIRMED',
      version,
      note,
      actor,
      now,
    });
    const said = { kind: tie.kind, act: 'CONFIRMED', organisation: other.name, by: own.name, note } as const;
    await tellSide(tx, { organisationId: other.id, letter: (name) => tieMovedLetter(name, said) }, now);
    return moved;
  },
  about: ({ result }) => [...result.sides],
  trail: ({ subject: { kind }, input: { tieId, note } }) => ({ detail: { tieId, kind }, said: { note } }),
});
