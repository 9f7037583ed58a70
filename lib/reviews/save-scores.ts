import 'server-only';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { assignmentPolicy } from './policy';
import { problemsBeforeScoring } from './rules';
import { saveScoresInput } from './schema';
import { asAssignment, heldSheet } from './sheet';
import { writeComment, writeScores } from './write-sheet';

/** Autosave: any number of criteria, each with its own version, and the comment. Entries of one person, sheet and minute fall into one. */
export const saveScores = command({
  name: 'assignment.saveScores',
  input: saveScoresInput,
  subject: heldSheet,
  visible: (actor, sheet) => assignmentPolicy.view(actor, asAssignment(sheet)),
  allow: (actor, sheet) => assignmentPolicy.score(actor, asAssignment(sheet)),
  async run({ subject: sheet, input: { scores, comment, version }, tx, now }) {
    refuseIf(problemsBeforeScoring({ ...sheet, stage: sheet.stageStatus }));
    const saved = await writeScores(sheet, scores, { tx, now });
    return {
      id: sheet.id,
      scores: saved,
      version: await writeComment(sheet, { comment, version }, { tx, now }),
      savedAt: now,
    };
  },
  about: ({ subject, result }) => ({ id: result.id, cityId: subject.cityId }),
  trail: ({ subject }) => ({ coalesce: subject.id }),
});
