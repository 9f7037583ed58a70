import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { roundVersionInput } from '../schema';
import { closeWorkingCopy } from './close-working-copy';
import { workingCopyInTurn } from './load-working-copy';
import { ownTemplatePolicy } from './own-template-policy';

/** Drops what was modified; the template stays as it was. What a colleague changed meanwhile is not dropped unseen. */
export const abandonTemplateEdit = command({
  name: 'template.abandonEdit',
  input: roundVersionInput,
  subject: workingCopyInTurn,
  visible: ownTemplatePolicy.view,
  allow: ownTemplatePolicy.manage,
  async run({ subject: { copy, template }, input: { version }, tx }) {
    await closeWorkingCopy(tx, { id: copy.id, version });
    return { id: template.id, cityId: template.cityId };
  },
  about: ({ result }) => on(result),
});
