import 'server-only';
import { documentOf } from '../submission/document-of';
import { type ReadSection, readSections, withBeside } from '../submission/submitted-content';
import { namesIn } from './filled-form';
import type { OwnApplication } from './own-application';

export type CurrentContent = { sections: ReadSection[]; budgetItems: Record<string, string> };

/** The form as it stands now, ready to read, for the organisation's own people. */
export function currentContent({ application, form, reader }: OwnApplication): CurrentContent {
  const names = namesIn(form, application.round.terms);
  const context = { names, profile: form.profile, files: form.files, reader };
  const read = readSections(form.sections, form.answers, context);
  const { joint, commitment } = documentOf(application, form, application.number ?? '');
  return {
    sections: withBeside(read, { joint, commitment, lead: application.organisation.name }, reader),
    budgetItems: names.budgetItems,
  };
}
