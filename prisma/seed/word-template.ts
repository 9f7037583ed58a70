import { db } from '@/lib/db/client';
import { formSections } from '@/lib/forms/definition/definition';
import { setWordTemplate } from '@/lib/plans/settings/set-word-template';
import { uploadWordTemplate } from '@/lib/plans/settings/upload-word-template';
import { defaultTemplate } from '@/lib/plans/word/default/default-template';
import type { Person } from './actors';

type AtVersion = { planId: string; version: number };

/** The bureau's own template: the platform's, under the bureau's title, as an officer changes it in Word and brings it back. */
export async function ownWordTemplate(
  plan: AtVersion,
  title: string,
  context: { actor: Person; now: Date },
): Promise<void> {
  const { form } = await db.plan.findUniqueOrThrow({ where: { id: plan.planId }, select: { form: true } });
  const bytes = defaultTemplate({ title, sections: formSections.parse(form.sections) });
  const file = new File([bytes], `${title}.docx`);
  const { wordTemplateId } = await uploadWordTemplate({ planId: plan.planId, file }, context);
  await setWordTemplate({ ...plan, wordTemplateId }, context);
}
