import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { pastRoundById } from './load';
import { pastRoundPolicy } from './policy';
import { problemsInName } from './record-past-round';
import { editPastRoundInput, problemsInPastRound } from './schema';
import { pastRoundSees } from './sees';

/** Mends what was recorded of a past round. Its year stays once applications are in it: their days were held against it. */
export const editPastRound = command({
  name: 'pastRound.edit',
  input: editPastRoundInput,
  subject: pastRoundById,
  visible: pastRoundSees.judge,
  allow: pastRoundPolicy.edit,
  async run({ subject: { id, regionId, ...round }, input: { pastRoundId: _, version, ...facts }, tx, now }) {
    const isFilled = (await tx.pastProject.count({ where: { pastRoundId: id, retractedAt: null } })) > 0;
    refuseIf([
      ...problemsInPastRound(facts, shanghaiDay(now)),
      ...problemIf(isFilled && facts.year !== round.year, { code: 'past.problems.yearFixed', field: 'year' }),
      ...(await problemsInName(tx, { ...facts, id, regionId })),
    ]);
    return tx.pastRound.update({ where: { id, version }, data: { ...facts, version: { increment: 1 } } });
  },
  about: ({ result }) => on(result),
  trail: ({ result: { year, hasEnded, name } }) => ({ detail: { year, hasEnded }, said: { name } }),
});
