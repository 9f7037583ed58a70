import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { ownTemplateDocument } from '@/lib/plans/template-content';
import { roundPolicy } from '../policy';
import { roundSettings } from '../settings/settings';
import { saveTemplateInput } from './own-template-schema';
import { roundAsTemplate } from './round-as-template';

/** Keeps what is set about a round, at any stage, as a template of its region. The round itself stays as it is. */
export const saveOwnTemplate = command({
  name: 'template.save',
  input: saveTemplateInput,
  subject: roundSettings,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { name, description }, actor, tx, now }) {
    return tx.ownTemplate.create({
      data: {
        cityId: round.cityId,
        regionId: round.region.id,
        name,
        description,
        document: ownTemplateDocument.parse({
          content: roundAsTemplate(round),
          source: { roundId: round.id, title: round.title },
        }),
        createdAt: now,
        createdById: by(actor),
        updatedAt: now,
      },
    });
  },
  about: ({ result }) => on(result),
  trail: ({ subject: round, result }) => ({
    detail: { name: result.name, roundId: round.id },
  }),
});
