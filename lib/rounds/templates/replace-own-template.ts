import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { ownTemplateDocument } from '@/lib/plans/template-content';
import { roundPolicy } from '../policy';
import { roundSettings } from '../settings/settings';
import { ownTemplateInTurn } from './load-template';
import { ownTemplatePolicy } from './own-template-policy';
import { replaceTemplateInput } from './own-template-schema';
import { roundAsTemplate } from './round-as-template';

async function roundAndTemplate(tx: Tx, { roundId, template: { id } }: z.output<typeof replaceTemplateInput>) {
  const [round, template] = [await roundSettings(tx, { roundId }), await ownTemplateInTurn(tx, { templateId: id })];
  return round === null || template === null ? null : { round, template };
}

/**
 * Puts a round's settings in the place of what an own template held.
 * @throws Refusal 'refused' for a retired one, and while it is being modified: whoever stores that would undo this unseen.
 */
export const replaceOwnTemplate = command({
  name: 'template.replace',
  input: replaceTemplateInput,
  subject: roundAndTemplate,
  visible: (actor, { round, template }) => roundPolicy.view(actor, round) && ownTemplatePolicy.view(actor, template),
  allow: (actor, { round, template }) => roundPolicy.edit(actor, round) && ownTemplatePolicy.manage(actor, template),
  async run({ subject: { round, template }, input, tx, now }) {
    refuseIf(template.retiredAt === null ? [] : [{ code: 'templates.problems.retired', field: 'template' }]);
    refuseIf(template.workingCopy === null ? [] : [{ code: 'templates.problems.beingModified', field: 'template' }]);
    return tx.ownTemplate.update({
      where: input.template,
      data: {
        document: ownTemplateDocument.parse({
          content: roundAsTemplate(round),
          source: { roundId: round.id, title: round.title },
        }),
        updatedAt: now,
        version: { increment: 1 },
      },
    });
  },
  about: ({ result }) => on(result),
  trail: ({ subject: { round } }) => ({ detail: { roundId: round.id } }),
});
