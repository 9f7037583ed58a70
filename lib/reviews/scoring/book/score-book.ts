import 'server-only';
import { writeXlsx } from 'hucre/xlsx';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import zh from '@/messages/zh-CN/reviews.json';
import { COMMENT_KEY, SUM_KEY } from '../score-cells';
import { columnsOf, MARK_HEAD, NUMBER_HEAD, TITLE_HEAD } from './columns';
import { writeMark } from './mark';
import { ownSheets } from './own-sheets';

/** An expert's open sheets of a stage as one .xlsx: a row each, what stands there filled in, and a sheet that says how it is filled in. */
export const scoreBook = query({
  name: 'assignment.book',
  input: z.object({ stageId: id() }),
  subject: oneself,
  async run({ db, input, actor }) {
    const own = await ownSheets(db, input, actor);
    if (own === null) throw new Refusal('not-found');
    const { name, round, criteria, sumRule, sheets } = own;
    const columns = columnsOf({ criteria, sumRule });
    const bytes = await writeXlsx({
      sheets: [
        {
          name: zh.book.sheet,
          freezePane: { rows: 1, columns: 2 },
          columns: [
            { width: 24, numFmt: '@' },
            { width: 40, numFmt: '@' },
            ...columns.map(({ key }) =>
              key === COMMENT_KEY ? { width: 60, numFmt: '@' } : { width: 16, numFmt: '0.##' },
            ),
            { width: 12, numFmt: '@' },
          ],
          rows: [
            [NUMBER_HEAD, TITLE_HEAD, ...columns.map(({ head }) => head), MARK_HEAD],
            ...sheets.map(({ id: assignmentId, number, title, organisationName, cells }) => {
              const at = new Map(cells.map((cell) => [cell.key, cell]));
              return [
                number,
                organisationName === '' ? title : `${organisationName} — ${title}`,
                ...columns.map(({ key }) => asFilled(key, at.get(key)?.value)),
                writeMark({ assignmentId, versions: columns.map(({ key }) => at.get(key)?.version ?? 0) }),
              ];
            }),
          ],
        },
        { name: zh.book.help, columns: [{ width: 90 }], rows: Object.values(zh.book.rules).map((rule) => [rule]) },
      ],
    });
    return { name: `${round.title} ${name}（${zh.book.sheet}）.xlsx`, bytes };
  },
});

/** As people write it: points as numbers, a sum in yuan, words as they are. */
function asFilled(key: string, value: unknown): string | number | null {
  if (typeof value !== 'string') return null;
  if (key === COMMENT_KEY) return value;
  return key === SUM_KEY ? Number(value) / 100 : Number(value);
}
