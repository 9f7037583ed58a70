import 'server-only';
import { z } from 'zod';
import { receiveFile } from '@/lib/files/store-file';
import { tableKinds, tooLargeTable } from '@/lib/files/table/limits';
import { readTable } from '@/lib/files/table/read-table';
import { wrongFiles } from '@/lib/files/wrong-files';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { writeSheet } from '@/lib/sheets/write-sheet';
import { assignmentPolicy } from '../../policy';
import { problemsBeforeScoring } from '../../rules';
import { asAssignment, heldSheet } from '../load-sheet';
import { columnsOf } from './columns';
import { heldOwnSheets } from './own-sheets';
import { readBook } from './read-book';

const input = z.object({
  stageId: id(),
  file: z.instanceof(File, { message: 'files.problems.empty' }),
  /** 'check' says what would be written, and writes nothing. */
  intent: z.enum(['check', 'fill'], { message: 'kernel.problems.invalidValue' }).default('check'),
});

/** As many as are told at once: whoever took the wrong table need not read a thousand lines. */
const MOST_TOLD = 40;

/**
 * Writes a filled table of scores onto the expert's open sheets of a stage, all of it or nothing; or only says what it
 * would write. Nothing is handed in by it.
 * @throws Refusal 'refused' with every row and column that is wrong, or was changed on its page since the table was taken
 */
export const fillFromBook = command({
  name: 'assignment.fillFromBook',
  input,
  alsoWrong: wrongFiles({ file: tableKinds }),
  subject: heldOwnSheets,
  // It is asked for nobody's sheets but one's own.
  allow: () => true,
  async prepare({ input: { file } }) {
    refuseIf(tooLargeTable(file));
    const answer = await readTable(await receiveFile(file, { allow: tableKinds }));
    if ('problem' in answer)
      throw new Refusal('refused', [{ code: `files.problems.${answer.problem}`, field: 'file' }]);
    return answer.rows;
  },
  async run({ subject: own, input: { intent }, prepared: rows, actor, tx, now }) {
    const sheets = own.sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      cells: cells.map(({ key, value, version }) => ({ key, value: value as string | null, version })),
    }));
    const { filled, problems } = readBook(rows, columnsOf(own), sheets);
    refuseIf(problems.slice(0, MOST_TOLD));
    const isFilled = intent === 'fill';
    for (const { id: assignmentId, cells } of isFilled ? filled : []) {
      const sheet = found(await heldSheet(tx, { assignmentId }), 'an open sheet');
      if (!assignmentPolicy.score(actor, asAssignment(sheet))) throw new Refusal('forbidden');
      refuseIf(problemsBeforeScoring({ ...sheet, stage: sheet.stageStatus }));
      const conflict = () => ({ code: 'kernel.problems.changedMeanwhile' as const });
      await writeSheet(tx, sheet.sheetId, { cells, by: by(actor), now, conflict });
    }
    return {
      isFilled,
      ids: filled.map(({ id: assignmentId }) => assignmentId),
      cells: filled.reduce((count, { cells }) => count + cells.length, 0),
    };
  },
  about({ subject: { round, sheets }, result: { ids } }) {
    const [first, ...others] = ids.map((assignmentId) => ({ id: assignmentId, cityId: round.cityId }));
    return [first ?? { id: sheets[0]?.id ?? '', cityId: round.cityId }, ...others];
  },
  // A look writes nothing; nor does a table that says what stands there already.
  trail: ({ result: { isFilled, ids, cells } }) =>
    isFilled && cells > 0 ? { detail: { sheets: ids.length, cells } } : null,
});
