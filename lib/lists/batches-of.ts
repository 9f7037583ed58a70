import { walkOf } from './asked';
import { following, placeAfter } from './key';
import type { AnyList } from './list';
import { type Direction, orderBy } from './order';
import type { Source } from './page-of';

const BATCH = 500;

/** Every row of a filtered list in its order, some at a time: each batch begins after the key of the one before. */
export async function* batchesOf<Row extends { id: string }, Where extends object>(
  list: AnyList,
  asked: { sort: string; order: Direction },
  { where, find }: Pick<Source<Row, Where>, 'where' | 'find'>,
): AsyncGenerator<Row[]> {
  const walk = walkOf(list, asked);
  let beyond: object[] = [];
  for (;;) {
    const rows = await find({
      where: { AND: [...where, ...(beyond as Where[])] },
      orderBy: orderBy(walk),
      take: BATCH,
      skip: 0,
    });
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    beyond = [following(placeAfter(last, walk), walk)];
  }
}
