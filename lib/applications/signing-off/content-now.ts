import 'server-only';
import type { FilledForm } from '../filling/filled-form';
import type { ApplicationSubject } from '../load';
import { contentHash } from '../submission/content-hash';
import { documentOf } from '../submission/document-of';

/** SHA-256 over what would be handed in now: under its number, or under none while it has none. */
export const hashOfNow = (application: ApplicationSubject, form: FilledForm): string =>
  contentHash(documentOf(application, form, application.number ?? ''));
