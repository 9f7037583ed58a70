import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { type Actor, by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { ownTemplateDocument, templateContent } from '@/lib/plans/template-content';
import { writeWorkingCopy } from './begin-template-edit';
import { loadTemplate, ownTemplateInclude } from './load-template';
import { ownTemplatePolicy } from './own-template-policy';
import { adoptTemplateInput } from './own-template-schema';

async function regionAndTemplate(tx: Tx, { regionId, template }: z.output<typeof adoptTemplateInput>, actor: Actor) {
  const region = await tx.region.findUnique({ where: { id: regionId } });
  const loaded = await loadTemplate(tx, template, actor);
  if (region === null || region.cityId === null || loaded === null) return null;
  return { region, cityId: region.cityId, ...loaded };
}

/**
 * Keeps a supplied template, or one of another level of the city, as one's own region's, and opens it to be modified.
 * @throws Refusal 'refused' for a region that no longer exists.
 */
export const adoptTemplate = command({
  name: 'template.adopt',
  input: adoptTemplateInput,
  subject: regionAndTemplate,
  visible: ownTemplatePolicy.view,
  allow: ownTemplatePolicy.manage,
  async run({ subject: { region, cityId, content, name: sourceName }, input: { name }, actor, tx, now }) {
    refuseIf(
      region.validTo !== null && region.validTo < shanghaiDay(now)
        ? [{ code: 'rounds.problems.regionRetired', field: 'regionId' }]
        : [],
    );
    const actorId = by(actor);
    const document = ownTemplateDocument.parse({
      content: templateContent.parse(content),
      source: { roundId: null, title: sourceName },
    });
    const template = await tx.ownTemplate.create({
      data: { cityId, regionId: region.id, name, document, createdAt: now, createdById: actorId, updatedAt: now },
      include: ownTemplateInclude,
    });
    return { template, copy: await writeWorkingCopy(tx, template, { now, actorId }) };
  },
  about: ({ subject: { cityId }, result: { template } }) => ({ id: template.id, cityId }),
  trail: ({ input: { name }, subject: { name: sourceName } }) => ({
    detail: { name, from: sourceName },
  }),
});
