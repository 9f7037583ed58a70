import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { type Problem, problemIf, refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { regionToRecord } from './load';
import { pastRoundPolicy } from './policy';
import { problemsInPastRound, recordPastRoundInput } from './schema';
import { pastRoundSees } from './sees';

/** Records a round of a past year that ran on paper, to bring its applications to it. @throws Refusal 'refused' when it is there already */
export const recordPastRound = command({
  name: 'pastRound.record',
  input: recordPastRoundInput,
  subject: regionToRecord,
  visible: pastRoundSees.judge,
  allow: pastRoundPolicy.record,
  async run({ subject: { regionId, cityId }, input, actor, tx, now }) {
    refuseIf([
      ...problemsInPastRound(input, shanghaiDay(now)),
      ...(await problemsInName(tx, { ...input, regionId, id: '' })),
    ]);
    return tx.pastRound.create({ data: { ...input, regionId, cityId, recordedAt: now, recordedById: by(actor) } });
  },
  once: { made: ({ id }) => id, again: (tx, id) => tx.pastRound.findUnique({ where: { id } }) },
  about: ({ result }) => on(result),
  trail: ({ result: { year, hasEnded, name } }) => ({ detail: { year, hasEnded }, said: { name } }),
});

type Named = { id: string; regionId: string; year: number; name: string };

/** In one year an office has one round of a name. */
export async function problemsInName(tx: Tx, { id, ...named }: Named): Promise<Problem[]> {
  const twins = await tx.pastRound.count({ where: { ...named, id: { not: id } } });
  return problemIf(twins > 0, { code: 'past.problems.roundTwice', field: 'name' });
}
