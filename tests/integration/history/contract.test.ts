import { db } from '@/lib/db/client';
import { importPublishedTotals } from '@/lib/history/import-published-totals';
import { actorWith, testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const by = await actorWith('OFFICER', place.city);
const rows = '累计资助项目,2024,"8,000",个,杭州市民政局';
let imports = 0;

doorContract(importPublishedTotals, {
  fresh: async () => {
    const { _max: last } = await db.publishedTotal.aggregate({ _max: { importedAt: true } });
    imports += 1;
    const now = new Date(testNow.getTime() + imports * 1_000);
    return { by, now, input: { cityId: place.city.id, seen: last.importedAt?.toISOString() ?? '', rows } };
  },
  result: { cityId: place.city.id },
  trail: () => ({ entityId: place.city.id, cityId: place.city.id }),
  forbidden: () => place.officer,
  outsiders: { visitor: 'signed-out', stranger: 'forbidden', elsewhere: 'forbidden' },
  refused: {
    'history.problems.columns': ({ input }) => ({ input: { ...input, rows: `${rows}\nx,y` }, field: 'rows' }),
    'kernel.problems.changedMeanwhile': ({ input }) => ({ input: { ...input, seen: '2020' }, kind: 'conflict' }),
  },
  invalid: { cityId: 'a/b', rows: ' ', seen: '长'.repeat(41) },
  version: never('the figures of a year are as the file has them, whatever stood there'),
  again: 'conflict',
});
