import 'server-only';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { assignmentPolicy } from '../policy';
import { problemsBeforeScoring } from '../rules';
import { saveScoresInput } from '../schema';
import { asAssignment, heldSheet } from './held-sheet';
import { writeScores } from './write-scores';

/** Autosave: any number of criteria, each with its own version, and the comment. Entries of one person, sheet and minute fall into one. */
export const saveScores = command({
  name: 'assignment.saveScores',
  input: saveScoresInput,
  subject: heldSheet,
  visible: (actor, sheet) => assignmentPolicy.view(actor, asAssignment(sheet)),
  allow: (actor, sheet) => assignmentPolicy.score(actor, asAssignment(sheet)),
  async run({ subject: sheet, input, actor, tx, now }) {
    refuseIf(problemsBeforeScoring({ ...sheet, stage: sheet.stageStatus }));
    const { changed, versions } = await writeScores(sheet, input, { tx, now, by: by(actor) });
    return { id: sheet.id, changed, versions, savedAt: now };
  },
  about: ({ subject, result }) => ({ id: result.id, cityId: subject.cityId }),
  trail: ({ subject, result: { changed } }) => (changed.length === 0 ? null : { coalesce: subject.id }),
});
