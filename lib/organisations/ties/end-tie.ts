import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { id, requiredProse, version } from '@/lib/kernel/text';
import { tieMovedLetter } from '../letters';
import { tieById } from './load';
import { moveTie } from './move-tie';
import { tiePolicy } from './policy';
import { tellSide } from './tell';

/** Either side ends a tie, with its reason. What was handed in through it keeps its host. */
export const endTie = command({
  name: 'organisation.endTie',
  input: z.object({ tieId: id(), version: version(), note: requiredProse(limits.reason) }),
  subject: tieById,
  visible: tiePolicy.view,
  allow: tiePolicy.end,
  async run({ subject: tie, input: { version, note }, actor, tx, now }) {
    const { own, other, ...moved } = await moveTie(tx, tie, { event: 'end', act: 'ENDED', version, note, actor, now });
    const said = { kind: tie.kind, act: 'ENDED', organisation: other.name, by: own.name, note } as const;
    await tellSide(tx, { organisationId: other.id, letter: (name) => tieMovedLetter(name, said) }, now);
    return moved;
  },
  about: ({ result }) => [...result.sides],
  trail: ({ subject: { kind }, input: { tieId, note } }) => ({ detail: { tieId, kind }, said: { note } }),
});
