import 'server-only';
import type { FormSection } from '@/lib/forms/definition/definition';
import { takesLetter } from '@/lib/plans/terms/commitment';
import { letterDocument } from '../commitment/letter-document';
import { type FilledForm, namesIn } from '../filling/filled-form';
import { jointDocument } from '../joint/joint-document';
import type { ApplicationSubject } from '../load';
import { contentHash } from './content-hash';
import type { SubmittedDocument } from './submitted-document';

type Documented = Pick<ApplicationSubject, 'round' | 'topic' | 'jointParts'>;

/** What is frozen when an application is handed in: enough to read it by itself, whatever changes later. */
export function documentOf(application: Documented, form: FilledForm, number: string): SubmittedDocument {
  const document = plainDocumentOf(application, form, number);
  if (!takesLetter(application.round.terms)) return document;
  const commitment = letterDocument(form.attached, contentHash({ ...document, number: '' }));
  return { ...document, ...(commitment && { commitment }) };
}

/** The same without the sealed letter: what the letter stands for. */
export function plainDocumentOf(
  { round, topic, jointParts }: Documented,
  form: FilledForm,
  number: string,
): SubmittedDocument {
  const notAsked = keysNotAsked(form);
  const joint = jointDocument(jointParts, form.attached);
  return {
    format: 1,
    number,
    round: { id: round.id, title: round.title },
    ...(topic === null ? {} : { topic: { number: topic.number, title: topic.title } }),
    formId: round.formId,
    organisation: form.profile,
    ...(joint && { joint }),
    answers: form.answers,
    files: form.files,
    names: namesIn(form, round.terms),
    ...(notAsked.length === 0 ? {} : { notAsked }),
  };
}

function keysNotAsked({ definition, sections }: FilledForm): string[] {
  const asked = new Set(keysOf(sections));
  return keysOf(definition).filter((key) => !asked.has(key));
}

const keysOf = (sections: readonly FormSection[]): string[] =>
  sections.flatMap(({ fields }) => fields.map(({ key }) => key));
