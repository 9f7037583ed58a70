import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { stagesUsing } from '@/lib/plans/rubric-rules';
import { roundPolicy } from '../policy';
import { roundVersionInput } from '../schema';
import { editDraft } from './edit-draft';
import { settingsOrWorkingCopy } from './settings';

/** Takes a rubric away. @throws Refusal 'refused' while a stage scores by it. */
export const removeRubric = command({
  name: 'round.removeRubric',
  input: roundVersionInput.extend({ rubricId: id() }),
  subject: settingsOrWorkingCopy,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version, rubricId }, tx }) {
    // First of all, so that who is second hears of the colleague and not of a rubric that never was.
    const edited = await editDraft(tx, round, version);
    const rubric = round.rubrics.find((each) => each.id === rubricId);
    if (rubric === undefined) throw new Refusal('not-found');
    const stages = stagesUsing(rubric, round.stages);
    refuseIf(
      stages.length === 0
        ? []
        : [{ code: 'rounds.problems.rubricUsed', values: { stages: stages.map(({ name }) => name).join('、') } }],
    );
    await tx.criterion.deleteMany({ where: { rubricId } });
    await tx.rubric.delete({ where: { id: rubricId } });
    return { ...edited, title: rubric.title };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ result: { title } }) => ({ detail: { title } }),
});
