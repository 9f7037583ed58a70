import { describe, expect } from 'vitest';
import { db } from '@/lib/db/client';
import type { Verb } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { type PlanSubject, planById } from '@/lib/plans/load';
import { beginTemplateEdit } from '@/lib/plans/templates/begin-template-edit';
import { saveOwnTemplate } from '@/lib/rounds/templates/save-own-template';
import { at } from '@/tests/factories/people';
import { doorContract } from './door-contract';
import { draftEdit, type Setting } from './draft-edit';

/**
 * The contract of every change of a plan, tried on what has one: on the plans of rounds as `draftEdit`, where the trail
 * is about the plan, and on the open plan of a template that is being modified. Returns an officer and drafts of rounds'
 * plans for the test's own cases.
 */
export function planEdit<Input, Result>(
  command: Verb<Input, Result>,
  inputFor: (plan: PlanSubject) => Promise<Input> | Input,
) {
  const invalid = { planId: '', version: 'x' };
  const setting = draftEdit(command, ({ plan }) => inputFor(plan), {
    invalid,
    trail: ({ round: { plan } }) => ({ entityId: plan.id, cityId: plan.cityId }),
  });

  describe('on the open plan of a template', () => {
    doorContract(command, {
      fresh: async () => {
        const { open } = await templateBeingModified(setting);
        return { by: setting.officer, input: await inputFor(open), plan: open };
      },
      result: { version: expect.any(Number) as number },
      trail: ({ plan }) => ({ entityId: plan.id, cityId: plan.cityId }),
      forbidden: () => setting.observer,
      refused: {
        'rounds.problems.frozen': async () => ({ input: await inputFor((await templateBeingModified(setting)).inUse) }),
      },
      invalid,
      again: 'conflict',
    });
  });

  return {
    get officer() {
      return setting.officer;
    },
    draft: async (): Promise<PlanSubject> => (await setting.draft()).plan,
  };
}

/** A template of the officer's region: the plan it is used by meanwhile, and the next one, which may be changed. */
async function templateBeingModified({ officer, open: round }: Setting) {
  const about = { name: '某区公益创投', description: '每年一届' };
  const { id: templateId } = await saveOwnTemplate({ roundId: round.id, ...about }, at(officer));
  const { planId } = await beginTemplateEdit({ templateId }, at(officer));
  const template = await db.ownTemplate.findUniqueOrThrow({ where: { id: templateId } });
  const plan = async (id: string): Promise<PlanSubject> => found(await planById(db, { planId: id }), 'the plan');
  return { open: await plan(planId), inUse: await plan(template.planId) };
}
