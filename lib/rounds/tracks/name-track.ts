import 'server-only';
import type { Tx } from '@/lib/db/client';
import { moved } from '@/lib/kernel/about';
import { anyOf } from '@/lib/kernel/any-of';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { roundById } from '../load';
import { roundPolicy } from '../policy';
import { nameTrackInput } from '../schema';
import { problemsWithName } from './track-rules';

/** What a track is called beside the others of its edition. @throws Refusal 'refused' for a name another track has, or after the window. */
export const nameTrack = command({
  name: 'round.nameTrack',
  input: nameTrackInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version, trackName }, tx, now }) {
    refuseIf(problemsWithName(round, { trackName, taken: await namesBeside(tx, round) }, now));
    return tx.round.update({ where: { id: round.id, version }, data: { trackName, version: { increment: 1 } } });
  },
  about: ({ subject, result }) => moved(subject, result),
});

async function namesBeside(tx: Tx, { id, mainRoundId }: { id: string; mainRoundId: string | null }): Promise<string[]> {
  const editionId = mainRoundId ?? id;
  const others = await tx.round.findMany({
    where: {
      AND: [anyOf([{ id: editionId }, { mainRoundId: editionId }]), { id: { not: id }, status: { not: 'CANCELLED' } }],
    },
    select: { trackName: true },
  });
  return others.map(({ trackName }) => trackName);
}
