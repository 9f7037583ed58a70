import 'server-only';
import { command } from '@/lib/kernel/command';
import { viewById } from './load';
import { viewPolicy } from './policy';
import { renameViewInput } from './schema';

export const renameView = command({
  name: 'savedView.rename',
  input: renameViewInput,
  subject: viewById,
  visible: viewPolicy.rename,
  allow: viewPolicy.rename,
  run: ({ input: { version, name }, subject: view, tx }) =>
    tx.savedView.update({
      where: { id: view.id, version },
      data: { name, heldName: name, version: { increment: 1 } },
    }),
  about: ({ subject: { id } }) => ({ id, cityId: null }),
});
