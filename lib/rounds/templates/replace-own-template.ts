import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { ownTemplateInTurn } from '@/lib/plans/templates/load-template';
import { ownTemplatePolicy } from '@/lib/plans/templates/own-template-policy';
import { writeFrozenPlan } from '@/lib/plans/templates/write-own-template';
import { roundPolicy } from '../policy';
import { roundSettings } from '../settings/settings';
import { roundAsTemplate } from './round-as-template';
import { replaceTemplateInput } from './schema';

async function roundAndTemplate(tx: Tx, { roundId, template: { id } }: z.output<typeof replaceTemplateInput>) {
  const [round, template] = [await roundSettings(tx, { roundId }), await ownTemplateInTurn(tx, { templateId: id })];
  return round === null || template === null ? null : { round, template };
}

/**
 * Puts what is set up for a round in the place of what an own template held: the next number of its plan.
 * @throws Refusal 'refused' for a retired one, and while it is being modified: whoever stores that would undo this unseen.
 */
export const replaceOwnTemplate = command({
  name: 'template.replace',
  input: replaceTemplateInput,
  subject: roundAndTemplate,
  visible: (actor, { round, template }) => roundPolicy.view(actor, round) && ownTemplatePolicy.view(actor, template),
  allow: (actor, { round, template }) => roundPolicy.edit(actor, round) && ownTemplatePolicy.manage(actor, template),
  async run({ subject: { round, template }, input, actor, tx, now }) {
    refuseIf(template.retiredAt === null ? [] : [{ code: 'templates.problems.retired', field: 'template' }]);
    refuseIf(template.editPlan === null ? [] : [{ code: 'templates.problems.beingModified', field: 'template' }]);
    const { id: planId } = await writeFrozenPlan(tx, {
      content: roundAsTemplate(round),
      region: { ...template.region, cityId: template.cityId },
      basedOnId: template.planId,
      number: template.plan.number + 1,
      now,
      actorId: by(actor),
    });
    return tx.ownTemplate.update({
      where: input.template,
      data: {
        planId,
        sourceRoundId: round.id,
        sourceTitle: round.title,
        updatedAt: now,
        updatedById: by(actor),
        version: { increment: 1 },
      },
    });
  },
  about: ({ result }) => on(result),
  trail: ({ subject: { round } }) => ({ detail: { roundId: round.id } }),
});
