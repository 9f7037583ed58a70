import type { FormattedAnswer } from '@/lib/forms/answers/format-answer';

/** What became of a row: as it was, something of it written anew, taken out, or put in. */
export type RowMark = 'same' | 'changed' | 'gone' | 'new';

export type MarkedRows = { then: RowMark[]; now: RowMark[] };

/** The rows of two answers that are grids, held against each other; null of everything else. */
export function markedRows(then: FormattedAnswer, now: FormattedAnswer): MarkedRows | null {
  if (then.kind === 'budget')
    return marked(then.rows, now.kind === 'budget' ? now.rows : [], {
      text: (row) => JSON.stringify(row),
      // What is bought for what, whatever it costs and whoever pays.
      name: ({ code, activity }) => `${code}|${activity}`,
    });
  if (then.kind === 'table')
    return marked(then.rows, now.kind === 'table' ? now.rows : [], {
      text: (row) => row.join('|'),
      name: ([first = '']) => first,
    });
  return null;
}

type Read<Row> = { text: (row: Row) => string; name: (row: Row) => string };

/** Rows that say the same are a pair, then rows of one name; each once. */
function marked<Row>(then: readonly Row[], now: readonly Row[], { text, name }: Read<Row>): MarkedRows {
  const marks: MarkedRows = { then: then.map(() => 'gone'), now: now.map(() => 'new') };
  const pair = (read: (row: Row) => string, mark: RowMark) => {
    for (const [place, row] of then.entries()) {
      if (marks.then[place] !== 'gone') continue;
      const other = now.findIndex((each, at) => marks.now[at] === 'new' && read(each) === read(row));
      if (other < 0) continue;
      marks.then[place] = mark;
      marks.now[other] = mark;
    }
  };
  pair(text, 'same');
  pair(name, 'changed');
  return marks;
}
