import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { demandCallById } from '../load';
import { demandCallPolicy } from '../policy';
import { updateDemandCallInput } from '../schema';

/** Edits a draft as one form. What people read once it is published does not change behind their backs. */
export const updateDemandCall = command({
  name: 'demandCall.update',
  input: updateDemandCallInput,
  subject: demandCallById,
  visible: demandCallPolicy.view,
  allow: demandCallPolicy.edit,
  async run({ subject: call, input: { callId, version, categories, ...facts }, tx }) {
    refuseIf(call.status === 'DRAFT' ? problemsInCodes(categories) : [{ code: 'demands.problems.callFrozen' }]);
    const updated = await tx.demandCall.update({
      where: { id: callId, version },
      data: { ...facts, version: { increment: 1 } },
    });
    await tx.demandCategory.deleteMany({ where: { callId } });
    await tx.demandCategory.createMany({
      data: categories.map((category, position) => ({ ...category, callId, position })),
    });
    return updated;
  },
  about: ({ subject, result }) => moved(subject, result),
});

function problemsInCodes(categories: { code: string }[]): Problem[] {
  const codes = categories.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  return twice === undefined
    ? []
    : [
        {
          code: 'demands.problems.categoryTwice',
          field: `categories.${codes.lastIndexOf(twice)}.code`,
          values: { code: twice },
        },
      ];
}
