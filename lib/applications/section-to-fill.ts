import 'server-only';
import { db } from '@/lib/db/client';
import { rawAnswer, type RawAnswer } from '@/lib/forms/raw-answer';
import type { Actor } from '@/lib/kernel/actor';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { applicationOfMine, type OwnApplication } from './applicant-queries';
import { budgetRulesOf } from './budget-lines';
import { profileFactsOf } from './submitted-document';

/** One section of the actor's own application with everything its fields need in the browser; null when there is none such. */
export async function sectionToFill(actor: Actor, { applicationId, sectionKey }: { applicationId: string; sectionKey: string }, now: Date) {
  const own = await applicationOfMine(actor, applicationId, now);
  const index = own?.form.sections.findIndex(({ key }) => key === sectionKey) ?? -1;
  const section = own?.form.sections[index];
  if (own === null || section === undefined) return null;
  const { form } = own;
  const initial: Record<string, { value: RawAnswer; version: number }> = {};
  for (const field of section.fields) {
    if (field.type === 'profile' || field.type === 'attachment') continue;
    initial[field.key] = { value: rawAnswer(field, form.answers[field.key]), version: form.versions[field.key] ?? 0 };
  }
  return {
    own,
    section,
    previous: form.sections[index - 1] ?? null,
    next: form.sections[index + 1] ?? null,
    initial,
    choices: choicesOf(own),
    profile: profileFactsOf(own.application.organisation),
    files: await filesOf(applicationId),
  };
}

const depthOf: Record<string, number> = { PROVINCE: 0, CITY: 0, DISTRICT: 0, STREET: 1, COMMUNITY: 2 };

function choicesOf({ form, application }: OwnApplication) {
  const { rules } = application.round;
  const budget = budgetRulesOf(rules);
  return {
    categories: form.categories.map(({ code, name }) => ({ value: code, label: name })),
    regions: form.regions.map(({ id, name, level }) => ({ value: id, label: `${'\u3000'.repeat(depthOf[level] ?? 0)}${name}` })),
    budget: {
      items: rules.budget.items.filter(({ code }) => !budget.forbiddenCodes.includes(code)),
      capFen: String(budget.capFen),
      minOwnBasisPoints: budget.minOwnBasisPoints,
      caps: budget.caps.map(({ codes, ...cap }) => ({ ...cap, codes: [...codes] })),
    },
  };
}

/** Files in the form now, by field, with who put them there. */
async function filesOf(applicationId: string) {
  const attachments = await db.attachment.findMany({ where: { applicationId, removedAt: null }, include: { file: true }, orderBy: { attachedAt: 'asc' } });
  const people = await db.person.findMany({ where: { id: { in: attachments.map((each) => each.attachedById) } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const files: Record<string, ReturnType<typeof shown>[]> = {};
  for (const attachment of attachments) (files[attachment.fieldKey] ??= []).push(shown(attachment));
  return files;

  function shown({ file: { id, name, size, mime, scan }, attachedAt, attachedById }: (typeof attachments)[number]) {
    return { id, name, size, mime, scan, uploader: names.get(attachedById) ?? '', uploadedAt: formatDateTime(attachedAt) };
  }
}
