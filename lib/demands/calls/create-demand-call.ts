import 'server-only';
import type { Tx } from '@/lib/db/client';
import { came } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { demandCallPolicy } from '../policy';
import { createDemandCallInput, SUBMITTED_SOURCES } from '../schema';
import { type CategoryTemplate, hangzhouCategories } from '../templates/hangzhou-categories';

const templates: Record<'hangzhou' | 'blank', readonly CategoryTemplate[]> = {
  hangzhou: hangzhouCategories,
  blank: [],
};

async function owningRegion(tx: Tx, { regionId }: { regionId: string }) {
  const region = await tx.region.findUnique({ where: { id: regionId } });
  return region === null || region.cityId === null ? null : { region: { ...region, cityId: region.cityId } };
}

/** A draft of a demand call (需求征集令). @throws Refusal 'refused' for a region that no longer exists. */
export const createDemandCall = command({
  name: 'demandCall.create',
  input: createDemandCallInput,
  subject: owningRegion,
  visible: demandCallPolicy.view,
  allow: demandCallPolicy.edit,
  async run({ subject: { region }, input: { title, template }, actor, tx, now }) {
    refuseIf(
      region.validTo !== null && region.validTo < shanghaiDay(now)
        ? [{ code: 'demands.problems.regionRetired', field: 'regionId' }]
        : [],
    );
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
  about: ({ result }) => came(result),
});
