import 'server-only';
import { z } from 'zod';
import { fundersIn } from '@/lib/forms/answers/funders';
import { type LiveForm, liveForm } from '@/lib/forms/answers/live-form';
import { type LiveState, liveState } from '@/lib/forms/answers/live-state';
import { type RawAnswer, rawAnswer } from '@/lib/forms/answers/raw-answer';
import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import { formFacts } from '@/lib/forms/definition/form-facts';
import { isNarrowEnough } from '@/lib/forms/definition/named-places';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { showTo } from '@/lib/kernel/showing';
import { id } from '@/lib/kernel/text';
import { demandsOf } from '@/lib/plans/form/joint-rule';
import type { BudgetRules } from '@/lib/plans/terms/budget-rules';
import type { Terms } from '@/lib/plans/terms/terms';
import { budgetBefore } from '../carrying/budget-before';
import { letterOfMine } from '../commitment/letter-of-mine';
import { kindsOfPartners } from '../joint/kinds-of-partners';
import { commentsOf } from '../together/comments';
import { restoredAnswer, standsAgain } from '../together/stands-again';
import { withoutAskedBeside } from './asked-beside';
import { budgetRulesOf } from './budget-lines';
import type { FilledForm, RegionChoice } from './filled-form';
import { asFilled, type OwnApplication, ownApplication } from './own-application';

/**
 * One section of the actor's own application with everything its fields need in the browser.
 * @throws Refusal 'not-found' when its form has no such section
 */
export const sectionToFill = query({
  name: 'application.section',
  input: z.object({
    applicationId: id(),
    section: z.string(),
    /** The earlier answer that was put back just now: said at its question, as long as it stands there. */
    restored: restoredAnswer.optional().catch(undefined),
  }),
  subject: ownApplication,
  async run({ db, subject: application, input, actor, now }) {
    const own = await asFilled(db, application, { actor, now });
    const whole = own.form.definition.find(({ key }) => key === input.section);
    if (whole === undefined) throw new Refusal('not-found');
    const [section = whole] = withoutAskedBeside([whole], {
      ...application,
      ...own.form.context,
      terms: application.round.terms,
    });
    const comments = await commentsOf(db, { applicationId: application.id, isOpen: true }, actor);
    const restored = input.restored === undefined ? null : await standsAgain(db, own, input.restored);
    const { choices, ...shown } = inForm(own, section);
    const before = section.fields.some(({ type }) => type === 'budget')
      ? await budgetBefore(db, application, now)
      : undefined;
    const budget = { ...choices.budget, ...(before && { before }) };
    const declares = section.fields.some(({ type }) => type === 'declaration');
    const letter = declares ? await letterOfMine(db, own) : null;
    return { own, comments, restored, letter, ...shown, choices: { ...choices, budget } };
  },
});

/** How far each section is by now: what was saved while somebody types moves the list beside the form. */
export const sectionStatesOfMine = query({
  name: 'application.sectionStates',
  input: z.object({ applicationId: id() }),
  subject: ownApplication,
  run: async ({ db, subject: application, actor, now }) => (await asFilled(db, application, { actor, now })).states,
});

function inForm(own: OwnApplication, section: FormSection) {
  const { form } = own;
  const index = form.sections.findIndex(({ key }) => key === section.key);
  const live = liveSection(own, section);
  return {
    section,
    /** What of it the stored answers leave to ask; null when nothing. */
    asked: form.sections[index] ?? null,
    previous: form.sections[index - 1] ?? null,
    next: form.sections[index + 1] ?? null,
    initial: initialOf(form, section),
    live,
    choices: choicesOf({ ...form, terms: own.application.round.terms }, section, live?.form.references),
    profile: shownProfile(own),
    files: filesIn(form),
  };
}

function initialOf(form: FilledForm, section: FormSection): Record<string, { value: RawAnswer; version: number }> {
  const typed = section.fields.filter(
    ({ type }) => type !== 'profile' && type !== 'attachment' && type !== 'calculated',
  );
  return Object.fromEntries(
    typed.map((field) => [
      field.key,
      { value: rawAnswer(field, form.stored[field.key]), version: form.versions[field.key] ?? 0 },
    ]),
  );
}

/** The organisation as whoever fills in may see it: what goes to the browser is read there. */
const shownProfile = ({ form: { profile }, reader }: OwnApplication): FilledForm['profile'] => ({
  ...profile,
  bankAccountNumber: showTo(reader, 'bankAccount', profile.bankAccountNumber),
});

/** What of the section depends on answers, and how it stands for those stored; null where nothing does. */
function liveSection(own: OwnApplication, section: FormSection): { form: LiveForm; state: LiveState } | null {
  const { application, form } = own;
  const sources = { regions: form.regions, attachmentCounts: form.context.attachmentCounts };
  const facts = formFacts(form.definition, form.stored, {
    ...sources,
    profile: shownProfile(own),
    topic: application.topic?.title ?? null,
    agesOn: form.agesOn,
  });
  const live = liveForm(section, {
    definition: form.definition,
    references: form.references,
    facts,
    rules: demandsOf(application.round.terms, form.definition, kindsOfPartners(application)),
    agesOn: form.agesOn,
    onRecord: form.onRecord,
    funders: fundersIn(
      form.sections.flatMap(({ fields }) => fields),
      form.stored,
    ),
  });
  return live && { form: live, state: liveState(section, live, { answers: form.stored, sources }) };
}

const depthOf: Record<string, number> = { PROVINCE: 0, CITY: 0, DISTRICT: 0, STREET: 1, COMMUNITY: 2 };

type Choosing = {
  categories: readonly { code: string; name: string; nameEn?: string }[];
  regions: readonly RegionChoice[];
  terms: Terms;
  /** Those of the round, where no application to a topic says otherwise. */
  budgetRules?: BudgetRules;
};

/** The lists that this section's fields choose from; a city has more than a thousand regions, and most sections ask for none. */
export function choicesOf(
  { categories, regions, terms, budgetRules: budget = budgetRulesOf(terms) }: Choosing,
  { fields }: Pick<FormSection, 'fields'>,
  references: ReferenceSchema | undefined,
) {
  const has = (type: FormField['type']): boolean => fields.some((field) => field.type === type);
  const isJudged =
    references?.[0].fields.some(({ key, type }) => type === 'region' && fields.some((field) => field.key === key)) ??
    false;
  return {
    categories: has('category')
      ? categories.map(({ code, name, nameEn = '' }) => ({ value: code, label: name, nameEn }))
      : [],
    regions: has('region')
      ? offered(regions, fields).map(({ id: regionId, name, level, path }) => ({
          value: regionId,
          label: `${'\u3000'.repeat(depthOf[level] ?? 0)}${name}`,
          ...(isJudged && { path }),
        }))
      : [],
    budget: {
      items: has('budget') ? terms.budget.items.filter(({ code }) => !budget.forbiddenCodes.includes(code)) : [],
      capFen: String(budget.capFen),
      leastFen: String(budget.leastFen),
      minOwnBasisPoints: budget.minOwnBasisPoints,
      caps: budget.caps.map(({ codes, ...cap }) => ({ ...cap, codes: [...codes] })),
    },
  };
}

/** Regions that one of the section's places may be: those too wide for all of them are not offered. */
const offered = (regions: readonly RegionChoice[], fields: readonly FormField[]): readonly RegionChoice[] =>
  regions.filter(({ level }) => fields.some((field) => field.type === 'region' && isNarrowEnough(level, field.level)));

/** Files in the form now, by field. */
function filesIn({ attached }: FilledForm): Record<string, ReturnType<typeof shown>[]> {
  const files: Record<string, ReturnType<typeof shown>[]> = {};
  for (const attachment of attached) (files[attachment.fieldKey] ??= []).push(shown(attachment));
  return files;
}

function shown({ file, attachedAt, attachedBy }: FilledForm['attached'][number]) {
  const { id: fileId, name, size, mime, scan } = file;
  return { id: fileId, name, size, mime, scan, uploader: attachedBy.name, uploadedAt: attachedAt.toISOString() };
}
