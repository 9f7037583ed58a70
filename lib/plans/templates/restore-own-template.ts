import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { ownTemplateById } from './load-template';
import { ownTemplatePolicy } from './own-template-policy';
import { templateVersionInput } from './own-template-schema';

/** Puts a retired template back into use. */
export const restoreOwnTemplate = command({
  name: 'template.restore',
  input: templateVersionInput,
  subject: ownTemplateById,
  visible: ownTemplatePolicy.view,
  allow: ownTemplatePolicy.manage,
  async run({ subject: template, input: { version }, actor, tx, now }) {
    refuseIf(template.retiredAt === null ? [{ code: 'templates.problems.inUse' }] : []);
    return tx.ownTemplate.update({
      where: { id: template.id, version },
      data: { retiredAt: null, updatedAt: now, updatedById: by(actor), version: { increment: 1 } },
    });
  },
  about: ({ result }) => on(result),
});
