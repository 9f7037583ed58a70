import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { ownTemplateById } from './load-template';
import { ownTemplatePolicy } from './own-template-policy';
import { describeTemplateInput } from './own-template-schema';

/** What an own template is called, and what it is for. */
export const describeOwnTemplate = command({
  name: 'template.describe',
  input: describeTemplateInput,
  subject: ownTemplateById,
  visible: ownTemplatePolicy.view,
  allow: ownTemplatePolicy.manage,
  async run({ input: { templateId: id, version, name, description }, actor, tx, now }) {
    return tx.ownTemplate.update({
      where: { id, version },
      data: { name, description, updatedAt: now, updatedById: by(actor), version: { increment: 1 } },
    });
  },
  about: ({ result }) => on(result),
});
