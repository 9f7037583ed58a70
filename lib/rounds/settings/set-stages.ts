import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { problemsInStages } from '@/lib/plans/stage-rules';
import { roundPolicy } from '../policy';
import { stagesInput } from '../schema';
import { editDraft } from './edit-draft';
import { settingsOrWorkingCopy } from './settings';

/** The stages of review in their order: kind, rubric, reviews per application, cut and weight. */
export const setStages = command({
  name: 'round.setStages',
  input: stagesInput,
  subject: settingsOrWorkingCopy,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version, stages }, tx }) {
    const rows = stages.map(({ weight, ...stage }, position) => ({ ...stage, weightBp: weight, position }));
    const rubricIds = new Set(round.rubrics.map(({ id }) => id));
    const unknownRubrics = rows.flatMap(({ rubricId }, index): Problem[] =>
      rubricIds.has(rubricId) ? [] : [{ code: 'kernel.problems.invalidValue', field: `stages.${index}.rubricId` }],
    );
    refuseIf([...unknownRubrics, ...problemsInStages(rows)]);
    const edited = await editDraft(tx, round, version);
    await tx.reviewStage.deleteMany({ where: { roundId: round.id } });
    await tx.reviewStage.createMany({ data: rows.map((row) => ({ ...row, roundId: round.id })) });
    return edited;
  },
  about: ({ subject, result }) => moved(subject, result),
});
