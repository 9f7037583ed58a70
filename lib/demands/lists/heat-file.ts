import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { everybody } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import type { FileCell, FileColumn } from '@/lib/lists/cells';
import type { ListFile } from '@/lib/lists/file-of';
import { demandHeat } from '../heat';

/** A region's heat table as everybody reads it, with its sums; `of` in the address is the region. */
export const heatFile = query({
  name: 'demand.heatFile',
  input: z.object({ of: id() }),
  subject: everybody,
  async run({ db, input: { of }, now }): Promise<ListFile> {
    const heat = await demandHeat(db, of, now);
    if (heat === null) throw new Refusal('not-found');
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
  },
});
