import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { type Actor, by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { refuseIf } from '@/lib/kernel/refusal';
import { regionOfCity } from '@/lib/regions/load';
import { problemsOfRetired } from '@/lib/regions/retired';
import { loadTemplate, ownTemplateInclude } from './load-template';
import { ownTemplatePolicy } from './own-template-policy';
import { adoptTemplateInput } from './own-template-schema';
import { writeEditPlan } from './write-edit-plan';
import { writeOwnTemplate } from './write-own-template';

async function regionAndTemplate(tx: Tx, input: z.output<typeof adoptTemplateInput>, actor: Actor) {
  const [region, loaded] = [await regionOfCity(tx, input), await loadTemplate(tx, input.template, actor)];
  return region === null || loaded === null ? null : { region, cityId: region.cityId, loaded };
}

/** The template with the plan that is open to be modified. */
async function adopted(tx: Tx, id: string) {
  const include = { ...ownTemplateInclude, editPlan: true };
  const held = found(await tx.ownTemplate.findUnique({ where: { id }, include }), 'a template just adopted');
  const { editPlan, ...template } = held;
  return { template, editPlan: found(editPlan, 'the plan of a template just adopted') };
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
  async run({ subject: { region, loaded }, input: { name }, actor, tx, now }) {
    refuseIf(problemsOfRetired(region, now, 'rounds.problems.regionRetired'));
    const made = { now, actorId: by(actor) };
    const { content, planId: basedOnId, name: sourceTitle } = loaded;
    const template = await writeOwnTemplate(tx, { content, region, basedOnId, name, sourceTitle, ...made });
    await writeEditPlan(tx, template, made);
    return adopted(tx, template.id);
  },
  once: { made: ({ template }) => template.id, again: adopted },
  about: ({ subject: { cityId }, result: { template } }) => ({ id: template.id, cityId }),
  trail: ({ input: { name }, subject: { loaded } }) => ({ said: { name, from: loaded.name } }),
});
