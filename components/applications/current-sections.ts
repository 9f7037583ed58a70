import { namesIn } from '@/lib/applications/filled-form';
import type { OwnApplication } from '@/lib/applications/applicant-queries';
import { readSections, type ReadSection } from '@/lib/applications/submitted-content';
import { profileFactsOf } from '@/lib/applications/submitted-document';
import { getTranslator } from '@/lib/web/messages';

/** The form as it stands now, ready to read, for the organisation's own people. */
export async function currentSections({ application, form }: OwnApplication): Promise<{ sections: ReadSection[]; budgetItems: Record<string, string> }> {
  const t = await getTranslator('organisations');
  const facts = profileFactsOf(application.organisation);
  const names = namesIn(form, application.round.rules);
  const context = { names, profile: { ...facts, type: t(`types.${facts.type}`) }, files: form.files, masked: false };
  return { sections: readSections(form.sections, form.answers, context), budgetItems: names.budgetItems };
}
