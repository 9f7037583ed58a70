import type { SumRule } from '@/lib/plans/stage-rules';
import zh from '@/messages/zh-CN/reviews.json';
import { isSumAsked } from '../../sums';
import { plainPoints } from '../plain-points';
import { COMMENT_KEY, SUM_KEY } from '../score-cells';
import type { NamedCriterion } from '../score-of-sheet';

/** A column that is filled in: a cell of the sheet, and its head as it stands in the table. */
export type BookColumn = { key: string; head: string; max?: string };

const { book } = zh;
export const MARK_HEAD = book.mark;
export const NUMBER_HEAD = book.number;
export const TITLE_HEAD = book.project;

/** Its criteria by their places, so that two of one name have two columns; the sum where one is asked for; the words. */
export const columnsOf = ({
  criteria,
  sumRule,
}: {
  criteria: readonly NamedCriterion[];
  sumRule: SumRule;
}): BookColumn[] => [
  ...criteria.map(({ key, name, max }, place) => ({
    key,
    head: `${place + 1}. ${name}（0–${plainPoints(max)}）`,
    max,
  })),
  ...(isSumAsked(sumRule) ? [{ key: SUM_KEY, head: book.sum }] : []),
  { key: COMMENT_KEY, head: book.comment },
];
