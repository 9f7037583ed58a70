import 'server-only';
import { visitor } from '@/lib/kernel/actor';
import type { FileCell, FileColumn } from '@/lib/lists/cells';
import type { FileAsk, ListFile } from '@/lib/lists/file-of';
import { publicHeat } from '../heat';

/** A region's heat table as everybody reads it, with its sums; `of` in the address is the region. */
export async function heatFile({ query, now }: FileAsk): Promise<ListFile | null> {
  const { heat } = await publicHeat(
    { region: typeof query['of'] === 'string' ? query['of'] : '-' },
    { actor: visitor, now },
  );
  if (heat === null) return null;
  const { name, cityId } = heat.region;
  const number = (title: string): FileColumn => ({ title, kind: 'number' });
  return {
    list: 'demandHeat',
    title: 'demands.pages.heat.title',
    of: name,
    about: [{ aboutId: cityId, cityId }],
    total: heat.rows.length,
    columns: (t) => [
      { title: t('demands.fields.region'), kind: 'text' },
      ...heat.columns.map((column) => number(`${column.code} ${column.name}`)),
      number(t('demands.pages.heat.total')),
    ],
    batches: async function* (t): AsyncGenerator<FileCell[][]> {
      yield heat.rows.map(({ region, exact, cells, total }) => [
        exact ? t('demands.pages.heat.itself', { region: region.name }) : region.name,
        ...cells,
        total,
      ]);
      yield [[t('demands.pages.heat.sum'), ...heat.columns.map(({ total }) => total), heat.total]];
    },
  };
}
