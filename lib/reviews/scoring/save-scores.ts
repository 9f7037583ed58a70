import 'server-only';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { cellsIfHeld } from '@/lib/sheets/put-cells';
import { mergeIntoSheet } from '@/lib/sheets/write-sheet';
import { assignmentPolicy } from '../policy';
import { problemsBeforeScoring } from '../rules';
import { saveScoresInput } from '../schema';
import { asAssignment, sheetAsJudged, sheetToSave } from './load-sheet';
import { sentCells } from './sent-cells';

/**
 * Autosave, in one statement: any number of criteria, each with its own version, and the comment. Sending the same again
 * changes nothing, so a browser may repeat a request whose answer was lost. Entries of one person, sheet and minute fall
 * into one.
 * @throws Refusal 'conflict' naming each criterion that another window has changed meanwhile
 */
export const saveScores = command({
  name: 'assignment.saveScores',
  input: saveScoresInput,
  subject: sheetToSave,
  visible: (actor, sheet) => assignmentPolicy.view(actor, asAssignment(sheet)),
  allow: (actor, sheet) => assignmentPolicy.score(actor, asAssignment(sheet)),
  async run({ subject: sheet, input, actor, now }) {
    refuseIf(problemsBeforeScoring({ ...sheet, stage: sheet.stageStatus }));
    const { put, versions } = mergeIntoSheet(sheet, { ...sentCells(input, sheet), by: by(actor), now });
    return { id: sheet.id, changed: put.map(({ key }) => key), put, versions, savedAt: now };
  },
  inOne: ({ subject, result: { put } }) => (put.length === 0 ? null : cellsIfHeld(sheetAsJudged(subject), put)),
  about: ({ subject, result }) => ({ id: result.id, cityId: subject.cityId }),
  trail: ({ subject }) => ({ coalesce: subject.id }),
});
