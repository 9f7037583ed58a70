import 'server-only';
import type { Tx } from '@/lib/db/client';
import { formById } from '@/lib/forms/form-by-id';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { editPlan } from '../edit-plan';
import { planById } from '../load';
import { planPolicy } from '../policy';
import { wordTemplateInput } from '../schema';
import { problemsInWordTags } from '../word/problems-in-word-tags';
import { wordTags } from '../word/word-tags';

async function planAndTemplate(tx: Tx, { planId, wordTemplateId }: { planId: string; wordTemplateId: string }) {
  const plan = await planById(tx, { planId });
  if (plan === null) return null;
  const template =
    wordTemplateId === '' ? null : await tx.wordTemplate.findFirst({ where: { id: wordTemplateId, planId } });
  return { ...plan, template };
}

/**
 * Takes one of the templates that were brought into use, or with none the platform's own again.
 * @throws Refusal 'refused' while a placeholder in it means nothing in this form
 */
export const setWordTemplate = command({
  name: 'plan.setWordTemplate',
  input: wordTemplateInput,
  subject: planAndTemplate,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: { template, ...plan }, input: { version, wordTemplateId }, tx }) {
    if (template === null && wordTemplateId !== '') throw new Refusal('not-found');
    const tags = wordTags.parse(template?.tags ?? []);
    const { sections } = await formById(tx, plan.formId);
    refuseIf(problemsInWordTags(tags, sections));
    const edited = await editPlan(tx, { plan, version }, { wordFile: inUse(template), wordTags: tags });
    return { ...edited, isOwn: template !== null };
  },
  about: ({ result }) => on(result),
  trail: ({ subject: { template } }) => ({ detail: { number: template?.number ?? 0 } }),
});

const inUse = (template: { fileId: string } | null) =>
  template === null ? { disconnect: true } : { connect: { id: template.fileId } };
