import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { ownTemplateById } from './load-template';
import { ownTemplatePolicy } from './own-template-policy';
import { templateVersionInput } from './own-template-schema';

/** Takes an own template out of use: nothing new begins with it. Rounds made from it keep what they have. */
export const retireOwnTemplate = command({
  name: 'template.retire',
  input: templateVersionInput,
  subject: ownTemplateById,
  visible: ownTemplatePolicy.view,
  allow: ownTemplatePolicy.manage,
  async run({ subject: template, input: { version }, actor, tx, now }) {
    refuseIf(template.retiredAt === null ? [] : [{ code: 'templates.problems.retired' }]);
    return tx.ownTemplate.update({
      where: { id: template.id, version },
      data: { retiredAt: now, updatedAt: now, updatedById: by(actor), version: { increment: 1 } },
    });
  },
  about: ({ result }) => on(result),
});
