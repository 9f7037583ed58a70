import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { keyChangeLifecycle } from './lifecycle';
import { keyChangeById } from './load';
import { keyChangePolicy } from './policy';
import { keyChangeVersion } from './schema';

/** Who keeps the fact takes the request back; it stays on record. */
export const withdrawKeyChange = command({
  name: 'organisation.withdrawKeyChange',
  input: keyChangeVersion,
  subject: keyChangeById,
  visible: keyChangePolicy.view,
  allow: keyChangePolicy.withdraw,
  async run({ subject: { status, organisation }, input: { changeId, version }, actor, tx, now }) {
    await tx.keyChange.update({
      where: { id: changeId, version },
      data: {
        status: keyChangeLifecycle.move(status, 'withdraw'),
        settledAt: now,
        settledById: by(actor),
        version: { increment: 1 },
      },
    });
    return { id: organisation.id, cityId: organisation.cityId };
  },
  about: ({ result }) => on(result),
  trail: ({ subject: { fact }, input: { changeId } }) => ({ detail: { changeId, fact } }),
});
