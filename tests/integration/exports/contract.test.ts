import { recordExport } from '@/lib/exports/record-export';
import { contractPlace } from '@/tests/support/contract-place';
import { asOne, doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const readElsewhere = never('whether somebody may read a list is decided where it is read; this writes it down');
let rows = 0;

doorContract(recordExport, {
  fresh: async () => {
    rows += 1;
    const filter = { q: '助餐' };
    const input = { list: 'demandList' as const, aboutId: place.city.id, cityId: place.city.id, rows, filter };
    return { by: place.officer, input };
  },
  result: {},
  trail: ({ input }) => ({ entity: 'demandList', entityId: input.aboutId, cityId: place.city.id }),
  forbidden: readElsewhere,
  outsiders: readElsewhere,
  refused: never('a list that was taken was taken'),
  invalid: { list: 'secrets', rows: -1, aboutId: '' },
  version: never('nothing is changed, only written down'),
  again: 'done',
  race: asOne('the same list within a minute is one entry'),
});
