import 'server-only';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { ownTemplateDocument } from '@/lib/plans/template-content';
import { roundVersionInput } from '../schema';
import { closeWorkingCopy } from './close-working-copy';
import { workingCopyInTurn } from './load-working-copy';
import { ownTemplatePolicy } from './own-template-policy';
import { roundAsTemplate } from './round-as-template';

/**
 * Puts what was modified in the place of what the template held; rounds made from it keep what they have. What was on the
 * officer's screen is what is stored: a setting changed meanwhile is a conflict. @throws Refusal 'refused' for a retired one.
 */
export const storeTemplateEdit = command({
  name: 'template.storeEdit',
  input: roundVersionInput,
  subject: workingCopyInTurn,
  visible: ownTemplatePolicy.view,
  allow: ownTemplatePolicy.manage,
  async run({ subject: { copy, template }, input: { version }, tx, now }) {
    refuseIf(template.retiredAt === null ? [] : [{ code: 'templates.problems.retired' }]);
    const { source } = ownTemplateDocument.parse(template.document);
    const document = ownTemplateDocument.parse({ content: roundAsTemplate(copy), source });
    await closeWorkingCopy(tx, { id: copy.id, version });
    return tx.ownTemplate.update({
      where: { id: template.id },
      data: { document, updatedAt: now, version: { increment: 1 } },
    });
  },
  about: ({ subject: { template, cityId } }) => ({ id: template.id, cityId }),
});
