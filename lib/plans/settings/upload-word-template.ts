import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { receiveFile, storeFile } from '@/lib/files/store-file';
import { readTemplate } from '@/lib/files/word/template/fill-template';
import { wrongFiles } from '@/lib/files/wrong-files';
import { formById } from '@/lib/forms/form-by-id';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { type PlanSubject, planById } from '../load';
import { planPolicy } from '../policy';
import { mostRowsIn, paperNames } from '../word/paper-names';

async function planWithForm(tx: Tx, input: { planId: string }) {
  const plan = await planById(tx, input);
  return plan && { ...plan, sections: (await formById(tx, plan.formId)).sections };
}

const problemsIfFrozen = ({ frozenAt }: Pick<PlanSubject, 'frozenAt'>) =>
  frozenAt === null ? [] : [{ code: 'rounds.problems.frozen' as const }];

/**
 * Brings a Word template to a plan, to be looked at and tried on a sample; it counts once it is taken into use. What is no
 * template is refused with what is wrong in it.
 */
export const uploadWordTemplate = command({
  name: 'plan.uploadWordTemplate',
  input: z.object({ planId: id(), file: z.instanceof(File, { message: 'files.problems.empty' }) }),
  alsoWrong: wrongFiles({ file: ['docx'] }),
  subject: planWithForm,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async prepare({ subject: plan, input: { file } }) {
    refuseIf(problemsIfFrozen(plan));
    const received = await receiveFile(file, { allow: ['docx'], field: 'file' });
    const mostRows = mostRowsIn(paperNames(plan.sections));
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { received, tags: await readTemplate(bytes, { mostRows, field: 'file', name: received.name }) };
  },
  async run({ subject: plan, prepared: { received, tags }, actor, tx, now }) {
    refuseIf(problemsIfFrozen(plan));
    // Two who bring one at the same time take turns.
    await tx.$queryRaw`SELECT 1 FROM "Plan" WHERE "id" = ${plan.id} FOR NO KEY UPDATE`;
    const number = (await tx.wordTemplate.count({ where: { planId: plan.id } })) + 1;
    const { id: fileId } = await storeFile(tx, received, { actor, now });
    const { id: templateId } = await tx.wordTemplate.create({
      data: { planId: plan.id, number, fileId, tags, uploadedAt: now, uploadedById: by(actor) },
    });
    return ofPlan(tx, templateId);
  },
  once: { made: ({ wordTemplateId }) => wordTemplateId, again: ofPlan },
  about: ({ result }) => on(result),
  trail: ({ result: { number, sha256 } }) => ({ detail: { number, sha256 } }),
});

async function ofPlan(tx: Tx, templateId: string) {
  const row = await tx.wordTemplate.findUnique({
    where: { id: templateId },
    include: {
      file: { select: { sha256: true } },
      plan: { include: { round: { select: { id: true } }, editedTemplate: { select: { id: true } } } },
    },
  });
  const { plan, file, number } = found(row, 'a template just brought');
  return {
    id: plan.id,
    cityId: plan.cityId,
    roundId: plan.round?.id ?? null,
    templateId: plan.editedTemplate?.id ?? null,
    wordTemplateId: templateId,
    number,
    sha256: file.sha256,
  };
}
