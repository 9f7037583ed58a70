import 'server-only';
import { command } from '@/lib/kernel/command';
import { viewById } from './load';
import { viewPolicy } from './policy';
import { viewInput } from './schema';

/** A view that is no longer wanted; its name is free again. */
export const removeView = command({
  name: 'savedView.remove',
  input: viewInput,
  subject: viewById,
  visible: viewPolicy.remove,
  allow: viewPolicy.remove,
  run: ({ input: { version }, subject: view, tx, now }) =>
    tx.savedView.update({
      where: { id: view.id, version },
      data: { removedAt: now, heldName: null, version: { increment: 1 } },
    }),
  about: ({ subject: { id } }) => ({ id, cityId: null }),
});
