import 'server-only';
import type { Tx } from '@/lib/db/client';
import { came } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { regionOfCity } from '@/lib/regions/load';
import { problemsOfRetired } from '@/lib/regions/retired';
import { demandCallPolicy } from '../policy';
import { type callTemplates, createDemandCallInput, SUBMITTED_SOURCES } from '../schema';
import { type CategoryTemplate, hangzhouCategories } from '../templates/hangzhou-categories';
import { sixDirections } from '../templates/six-directions';

const templates: Record<(typeof callTemplates)[number], readonly CategoryTemplate[]> = {
  hangzhou: hangzhouCategories,
  jian: sixDirections,
  blank: [],
};

async function owningRegion(tx: Tx, input: { regionId: string }) {
  const region = await regionOfCity(tx, input);
  return region === null ? null : { region };
}

/** A draft of a demand call (需求征集令). @throws Refusal 'refused' for a region that no longer exists. */
export const createDemandCall = command({
  name: 'demandCall.create',
  input: createDemandCallInput,
  subject: owningRegion,
  visible: demandCallPolicy.view,
  allow: demandCallPolicy.edit,
  async run({ subject: { region }, input: { title, template }, actor, tx, now }) {
    refuseIf(problemsOfRetired(region, now, 'demands.problems.regionRetired'));
    return tx.demandCall.create({
      data: {
        cityId: region.cityId,
        regionId: region.id,
        title,
        sources: [...SUBMITTED_SOURCES],
        createdAt: now,
        createdById: by(actor),
        categories: { create: templates[template].map((category, position) => ({ ...category, position })) },
      },
    });
  },
  once: { made: ({ id }) => id, again: (tx, id) => tx.demandCall.findUnique({ where: { id } }) },
  about: ({ result }) => came(result),
});
