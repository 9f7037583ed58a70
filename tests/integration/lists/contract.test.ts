import { removeView } from '@/lib/lists/views/remove-view';
import { renameView } from '@/lib/lists/views/rename-view';
import { saveView } from '@/lib/lists/views/save-view';
import { at } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const by = place.officer;
let count = 0;
const fresh = () => ({ list: 'rounds' as const, name: `视图${(count += 1)}`, query: 'status=OPEN' });
const noOther = never('to anybody but its owner a view does not exist');

async function saved() {
  const { id: viewId, version } = await saveView(fresh(), at(by));
  return { viewId, version };
}

doorContract(saveView, {
  fresh: () => Promise.resolve({ by, input: fresh() }),
  result: { query: 'status=OPEN', version: 1 },
  trail: (_, { id }) => ({ entity: 'savedView', entityId: id, cityId: null }),
  forbidden: noOther,
  outsiders: { visitor: 'signed-out', stranger: noOther, elsewhere: noOther },
  refused: never('that there are too many is tried in saved-views.test.ts'),
  invalid: { list: 'secrets', name: '' },
  version: never('a view is kept under its name, whatever stood there'),
  again: 'conflict',
});

doorContract(renameView, {
  fresh: async () => ({ by, input: { ...(await saved()), name: `改名${(count += 1)}` } }),
  result: { version: 2 },
  trail: ({ input }) => ({ entity: 'savedView', entityId: input.viewId, cityId: null }),
  forbidden: noOther,
  refused: never('a name is free or taken, and taken is a conflict'),
  invalid: { name: '', version: 'x' },
  again: 'conflict',
});

doorContract(removeView, {
  fresh: async () => ({ by, input: await saved() }),
  result: { version: 2, heldName: null },
  trail: ({ input }) => ({ entity: 'savedView', entityId: input.viewId, cityId: null }),
  forbidden: noOther,
  refused: never('whoever has a view may always remove it'),
  invalid: { version: 'x' },
  again: 'not-found',
});
