import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { problemsInCriteria } from '@/lib/plans/rubric-rules';
import { roundPolicy } from '../policy';
import { rubricInput } from '../schema';
import { editDraft } from './edit-draft';
import { settingsOrWorkingCopy } from './settings';

/**
 * A rubric with all its criteria, weights and anchors; without `rubricId` a new one.
 * @throws Refusal 'refused' unless the criteria make 100 points before the bonus.
 */
export const setRubric = command({
  name: 'round.setRubric',
  input: rubricInput,
  subject: settingsOrWorkingCopy,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version, rubricId, title, criteria }, tx }) {
    refuseIf(problemsInCriteria(criteria));
    const rows = criteria.map((criterion, position) => ({ ...criterion, position }));
    const edited = await editDraft(tx, round, version);
    if (rubricId === '') {
      const added = await tx.rubric.create({ data: { roundId: round.id, title, criteria: { create: rows } } });
      return { ...edited, addedRubricId: added.id };
    }
    if (!round.rubrics.some(({ id }) => id === rubricId)) throw new Refusal('not-found');
    await tx.criterion.deleteMany({ where: { rubricId } });
    await tx.rubric.update({ where: { id: rubricId }, data: { title, criteria: { create: rows } } });
    return { ...edited, addedRubricId: null };
  },
  about: ({ subject, result }) => moved(subject, result),
});
