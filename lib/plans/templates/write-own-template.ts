import 'server-only';
import type { Tx } from '@/lib/db/client';
import { freezePlan } from '../freeze-plan';
import type { PlanContent } from '../plan-content';
import { writePlan } from '../write-plan';
import { ownTemplateInclude } from './load-template';

type Frozen = {
  content: PlanContent;
  region: { id: string; name: string; path: string; cityId: string };
  basedOnId: string | null;
  number?: number;
  now: Date;
  actorId: string;
};

type NewTemplate = Omit<Frozen, 'number'> & {
  name: string;
  description?: string;
  sourceTitle: string;
  sourceRoundId?: string;
};

/** A plan that nobody runs and nobody changes: a template's is modified in its next number. */
export async function writeFrozenPlan(tx: Tx, frozen: Frozen) {
  return freezePlan(tx, await writePlan(tx, frozen), frozen.now);
}

/** Keeps what is set up as a template of the region. */
export async function writeOwnTemplate(
  tx: Tx,
  { name, description = '', sourceTitle, sourceRoundId, ...plan }: NewTemplate,
) {
  const { id: planId } = await writeFrozenPlan(tx, plan);
  const { region, now, actorId } = plan;
  return tx.ownTemplate.create({
    data: {
      cityId: region.cityId,
      regionId: region.id,
      planId,
      name,
      description,
      sourceTitle,
      ...(sourceRoundId === undefined ? {} : { sourceRoundId }),
      createdAt: now,
      createdById: actorId,
      updatedAt: now,
      updatedById: actorId,
    },
    include: ownTemplateInclude,
  });
}
