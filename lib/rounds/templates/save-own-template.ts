import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { ownTemplateInclude } from '@/lib/plans/templates/load-template';
import { writeOwnTemplate } from '@/lib/plans/templates/write-own-template';
import { roundPolicy } from '../policy';
import { roundSettings } from '../settings/settings';
import { roundAsTemplate } from './round-as-template';
import { saveTemplateInput } from './schema';

/** Keeps what is set up for a round, at any stage, as a template of its region. The round itself stays as it is. */
export const saveOwnTemplate = command({
  name: 'template.save',
  input: saveTemplateInput,
  subject: roundSettings,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { name, description }, actor, tx, now }) {
    return writeOwnTemplate(tx, {
      content: roundAsTemplate(round),
      region: { ...round.region, cityId: round.cityId },
      basedOnId: round.planId,
      name,
      description,
      sourceRoundId: round.id,
      sourceTitle: round.title,
      now,
      actorId: by(actor),
    });
  },
  once: {
    made: ({ id }) => id,
    again: (tx, id) => tx.ownTemplate.findUnique({ where: { id }, include: ownTemplateInclude }),
  },
  about: ({ result }) => on(result),
  trail: ({ subject: round, result }) => ({
    detail: { roundId: round.id },
    said: { name: result.name },
  }),
});
