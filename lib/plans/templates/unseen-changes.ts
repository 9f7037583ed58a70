import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Problem, Refusal } from '@/lib/kernel/refusal';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { namedActor, withActorName } from '@/lib/trail/trail-of';
import { contentDifference, type PartDifference } from '../content-difference';
import type { PlanPart } from '../settings/plan-parts';
import { contentOfTemplate } from './load-template';

type Modified = { planId: string; editPlan: { id: string; version: number } };

/** Which part of a plan an act is about. */
const partOf: Readonly<Record<string, PlanPart>> = {
  'plan.setCategories': 'categories',
  'plan.setGates': 'eligibility',
  'plan.applyGateSet': 'eligibility',
  'plan.setTerms': 'rules',
  'plan.editForm': 'form',
  'plan.setFormRules': 'form',
  'plan.setWordTemplate': 'word',
  'plan.setLevels': 'levels',
  'plan.setRubric': 'rubric',
  'plan.removeRubric': 'rubric',
  'plan.setStages': 'stages',
  'plan.setAwarding': 'awarding',
  'plan.setInstalments': 'instalments',
  'plan.setAnnouncement': 'announcement',
  'plan.arrangeAnnouncement': 'announcement',
};

/**
 * Nothing that a colleague changed since the page was shown is stored or dropped unseen: told are the parts, by whom and when,
 * and how each now differs from what the template holds. @throws Refusal 'conflict'
 */
export async function refuseUnseen(tx: Tx, { planId, editPlan }: Modified, seen: number): Promise<void> {
  // Every edit of an open plan counts its version up by one, and leaves one entry.
  const count = editPlan.version - seen;
  if (count <= 0) return;
  const entries = await tx.trailEntry.findMany({
    where: { entity: 'plan', entityId: editPlan.id, command: { in: Object.keys(partOf) } },
    orderBy: { id: 'desc' },
    take: count,
    select: { at: true, command: true, ...namedActor },
  });
  const difference = contentDifference(
    await contentOfTemplate(tx, { planId }),
    await contentOfTemplate(tx, { planId: editPlan.id }),
  );
  // Of several acts on one part the last is told.
  const latest = new Map(entries.toReversed().map((entry) => [partOf[entry.command], withActorName(entry)]));
  const problems = [...latest].flatMap(([part, { actorName, at }]): Problem[] =>
    part === undefined
      ? []
      : [
          {
            code: 'templates.problems.changedBy',
            values: { part, by: actorName, at: formatDateTime(at), ...inWords(difference[part]) },
          },
        ],
  );
  throw new Refusal('conflict', problems.length === 0 ? [] : [...problems, { code: 'templates.problems.changedThen' }]);
}

/** 'none' where there is nothing of the kind: it was changed back, or only put in another order. */
const inWords = ({ added, removed, changed }: PartDifference): Record<keyof PartDifference | 'isSame', string> => ({
  added: added.join('、') || 'none',
  removed: removed.join('、') || 'none',
  changed: changed.join('、') || 'none',
  isSame: added.length + removed.length + changed.length === 0 ? 'yes' : 'no',
});
