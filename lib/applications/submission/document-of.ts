import 'server-only';
import type { FormSection } from '@/lib/forms/definition/definition';
import { type FilledForm, namesIn } from '../filling/filled-form';
import { jointDocument } from '../joint/joint-document';
import type { ApplicationSubject } from '../load';
import type { SubmittedDocument } from './submitted-document';

/** What is frozen when an application is handed in: enough to read it by itself, whatever changes later. */
export function documentOf(
  { round, topic, jointParts }: Pick<ApplicationSubject, 'round' | 'topic' | 'jointParts'>,
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
