import 'server-only';
import { writeXlsx } from 'hucre/xlsx';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { tableLimits } from '@/lib/files/table/table';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { officialOrder, parentsFirst } from '@/lib/regions/official-order';
import zh from '@/messages/zh-CN/past.json';
import { pastRoundById } from '../load';
import { type ColumnKey, columnKeys, headingOf } from '../reading/columns';
import { pastRoundSees } from '../sees';

const HELP = '填写说明';
const LISTS = '选项';
/** The last row that offers its choices. */
const LAST_ROW = tableLimits.rows - 9;

/** The empty table of a past round as .xlsx: its columns, what may be chosen, and a sheet that says how it is filled in. */
export const pastTemplate = query({
  name: 'pastRound.template',
  input: z.object({ pastRoundId: id() }),
  subject: seenRound,
  async run({ db, subject: round }) {
    const places = parentsFirst(
      await db.region.findMany({
        where: {
          path: { startsWith: round.region.path },
          level: { in: ['CITY', 'DISTRICT', 'STREET'] },
          validTo: null,
        },
        orderBy: officialOrder,
        select: { id: true, path: true, name: true },
      }),
    );
    const choices: Partial<Record<ColumnKey, string[]>> = {
      field: Object.values(zh.fields),
      place: [...new Set(places.map(({ name }) => name))],
      result: Object.values(zh.results),
    };
    return { name: `${round.name}（导入模板）.xlsx`, bytes: await workbook(choices) };
  },
});

async function seenRound(db: Tx, input: { pastRoundId: string }, actor: Actor) {
  return pastRoundSees.look(actor, await pastRoundById(db, input));
}

type Choices = Partial<Record<ColumnKey, string[]>>;

const formats: Partial<Record<ColumnKey, string>> = { asked: '#,##0.00', granted: '#,##0.00', received: 'yyyy-mm-dd' };
const widths: Partial<Record<ColumnKey, number>> = { title: 36, organisation: 36, uscc: 24 };

function workbook(choices: Choices): Promise<Uint8Array> {
  const lists = columnKeys.filter((key) => choices[key] !== undefined);
  const longest = Math.max(...lists.map((key) => choices[key]?.length ?? 0));
  return writeXlsx({
    sheets: [
      {
        name: zh.template.sheet,
        columns: columnKeys.map((key) => ({ width: widths[key] ?? 16, numFmt: formats[key] ?? '@' })),
        rows: [columnKeys.map(headingOf)],
        freezePane: { rows: 1 },
        dataValidations: lists.map((key) => ({
          type: 'list' as const,
          formula1: `'${LISTS}'!$${letterOf(lists.indexOf(key))}$2:$${letterOf(lists.indexOf(key))}$${(choices[key]?.length ?? 0) + 1}`,
          range: `${letterOf(columnKeys.indexOf(key))}2:${letterOf(columnKeys.indexOf(key))}${LAST_ROW}`,
          allowBlank: true,
          showErrorMessage: true,
          errorTitle: headingOf(key),
          errorMessage: zh.template.choose,
        })),
      },
      {
        name: HELP,
        columns: [{ width: 24 }, { width: 90 }],
        rows: columnKeys.map((key) => [headingOf(key), zh.template.help[key]]),
      },
      {
        name: LISTS,
        columns: lists.map(() => ({ width: 20 })),
        rows: [
          lists.map(headingOf),
          ...Array.from({ length: longest }, (_, at) => lists.map((key) => choices[key]?.[at] ?? null)),
        ],
      },
    ],
  });
}

/** 'A' of the first column; there are fewer than letters. */
const letterOf = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);
