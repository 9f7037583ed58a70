import { namesIn } from '@/lib/applications/filled-form';
import type { OwnApplication } from '@/lib/applications/applicant-queries';
import { readSections, type ReadSection } from '@/lib/applications/submitted-content';
import { profileFactsOf } from '@/lib/applications/submitted-document';

/** The form as it stands now, ready to read, for the organisation's own people. */
export function currentSections({ application, form }: OwnApplication): { sections: ReadSection[]; budgetItems: Record<string, string> } {
  const names = namesIn(form, application.round.rules);
  const context = { names, profile: profileFactsOf(application.organisation), files: form.files, masked: false };
  return { sections: readSections(form.sections, form.answers, context), budgetItems: names.budgetItems };
}
