import 'server-only';
import { type ReadSection, readSections } from '../submission/submitted-content';
import { namesIn } from './filled-form';
import type { OwnApplication } from './own-application';

export type CurrentContent = { sections: ReadSection[]; budgetItems: Record<string, string> };

/** The form as it stands now, ready to read, for the organisation's own people. */
export function currentContent({ application, form, reader }: OwnApplication): CurrentContent {
  const names = namesIn(form, application.round.terms);
  const context = { names, profile: form.profile, files: form.files, reader };
  return { sections: readSections(form.sections, form.answers, context), budgetItems: names.budgetItems };
}
