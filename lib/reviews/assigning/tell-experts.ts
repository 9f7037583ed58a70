import 'server-only';
import type { Tx } from '@/lib/db/client';
import { postLetters } from '@/lib/mail/post-letters';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { assignedLetter } from '../letters';
import type { StageSubject } from '../load';
import { answerBy } from '../rules';
import { withoutVain } from '../still-to-review';

/**
 * Tells experts what they have been given in a stage: one letter each for the whole act, however many sheets it brought.
 * @param expertIds one for each sheet, once it is given
 */
export async function tellExperts(
  tx: Tx,
  stage: Pick<StageSubject, 'id' | 'name' | 'dueAt' | 'round'>,
  { expertIds, now }: { expertIds: readonly string[]; now: Date },
): Promise<void> {
  const added = Map.groupBy(expertIds, (id) => id);
  const experts = await tx.expert.findMany({
    where: { id: { in: [...added.keys()] } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      person: { select: { name: true, email: true } },
      _count: {
        select: {
          assignments: { where: { stageId: stage.id, status: { in: ['INVITED', 'ACCEPTED'] }, ...withoutVain } },
        },
      },
    },
  });
  const letters = experts.map(({ id, person, _count: { assignments: open } }) => ({
    to: person,
    text: assignedLetter({
      expertName: person.name,
      roundTitle: stage.round.title,
      stageName: stage.name,
      added: added.get(id)?.length ?? 0,
      open,
      dueAt: stage.dueAt,
      answerBy: answerBy(now, stage.dueAt),
      address: fullAddress(paths.assignments()),
    }),
  }));
  await postLetters(tx, letters, now);
}
