import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { viewPolicy } from './policy';
import { saveViewInput } from './schema';

/** More than fit on a filter line are none that anybody finds. */
const MOST = 20;

/** Keeps the filters and the order of a list under a name. */
export const saveView = command({
  name: 'savedView.save',
  input: saveViewInput,
  subject: ownViews,
  allow: viewPolicy.save,
  async run({ input: { list, name, query }, actor, tx, now }) {
    const personId = actor.personId ?? '';
    const count = await tx.savedView.count({ where: { personId, list, removedAt: null } });
    refuseIf(count >= MOST ? [{ code: 'views.problems.tooMany', field: 'name', values: { limit: MOST } }] : []);
    return tx.savedView.create({ data: { personId, list, name, heldName: name, query, savedAt: now } });
  },
  about: ({ result }) => ({ id: result.id, cityId: null }),
  trail: ({ input: { list } }) => ({ detail: { list } }),
});

function ownViews(_tx: Tx, _input: unknown, actor: Actor): Promise<{ personId: string | null }> {
  return Promise.resolve({ personId: actor.personId });
}
