import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { RoundSettings } from './settings';

/** Takes a working copy away with all it holds: what it was for is done, and nothing else ever referred to it. */
export async function removeWorkingCopy(tx: Tx, { id: roundId, formId, rubrics }: RoundSettings): Promise<void> {
  const ofCopy = { where: { roundId } };
  await tx.reviewStage.deleteMany(ofCopy);
  await tx.criterion.deleteMany({ where: { rubricId: { in: rubrics.map(({ id }) => id) } } });
  await tx.rubric.deleteMany(ofCopy);
  await tx.roundInstalment.deleteMany(ofCopy);
  await tx.announcementSection.deleteMany(ofCopy);
  await tx.roundCategory.deleteMany(ofCopy);
  await tx.roundRules.deleteMany(ofCopy);
  await tx.round.delete({ where: { id: roundId } });
  await tx.form.delete({ where: { id: formId } });
}
