import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { JointPartStatus } from '@/lib/db/generated/enums';
import { type OnRecord, recordedFacts } from '@/lib/forms/answers/against-record';
import { type Answers, type BudgetRow, placesIn, rowsOf, toAnswers } from '@/lib/forms/answers/answer-value';
import { withCalculated } from '@/lib/forms/answers/calculated-answers';
import type { AnswerNames, FileFacts } from '@/lib/forms/answers/format-answer';
import type { Period } from '@/lib/forms/answers/period';
import type { FillContext } from '@/lib/forms/answers/problems-in-answers';
import { visibleSections } from '@/lib/forms/answers/visible-sections';
import { formReferences } from '@/lib/forms/builder/form-references';
import type { FormSection } from '@/lib/forms/definition/definition';
import { tiedFactsIn } from '@/lib/forms/definition/tied-fact';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { Facts } from '@/lib/forms/expressions/value';
import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';
import type { Standing } from '@/lib/organisations/standings-of';
import type { BudgetRules } from '@/lib/plans/terms/budget-rules';
import type { Terms } from '@/lib/plans/terms/terms';
import { officialOrder, parentsFirst } from '@/lib/regions/official-order';
import { formOfSheet } from '@/lib/sheets/form-of-sheet';
import { openCells } from '@/lib/sheets/sealed-cells';
import { placeIn } from '@/lib/vault/places';
import { type ProfileFacts, type ProfileRow, profileFactsOf } from '../submission/submitted-document';
import { withoutAskedBeside } from './asked-beside';
import { problemsInBudget } from './budget';
import { budgetLine, budgetRulesOf } from './budget-lines';
import { type Executed, periodOf } from './execution-period';
import { factsFromAnswers } from './facts-from-answers';
import { recordFactsOf } from './record-facts';
import { topicWithSum } from './topic-with-sum';

export type Filling = {
  id: string;
  sheetId: string;
  sheet: { formId: string | null };
  organisation: ProfileRow & { standings?: readonly Standing[] };
  topicId: string | null;
  topic: { title: string } | null;
  jointParts?: readonly { status: JointPartStatus }[];
  round: Executed & { id: string; planId: string; closesAt: Date | null; region: { path: string }; terms: Terms };
};

export type RegionChoice = { id: string; name: string; level: string; path: string };

const attachedRead = {
  file: true,
  attachedBy: { select: { name: true } },
  letter: { include: { keptBy: { select: { name: true } } } },
} as const satisfies Prisma.AttachmentInclude;
type AttachedFile = Prisma.AttachmentGetPayload<{ include: typeof attachedRead }>;

/** An application's form with all that fills and judges it; four statements and the form, however long the form is, and up to two more where it is about what is on record. */
export type FilledForm = {
  /** The whole form, and what of it these answers leave to be asked. */
  definition: FormSection[];
  sections: FormSection[];
  /** Everything ever typed, and what of it counts, with the calculated fields (`withCalculated`). */
  stored: Answers;
  answers: Answers;
  versions: Record<string, number>;
  /** Every file in the form now, the oldest first, with who put it there. */
  attached: AttachedFile[];
  /** Those of the sections asked. */
  files: Record<string, FileFacts[]>;
  categories: { id: string; code: string; name: string; nameEn: string }[];
  regions: RegionChoice[];
  /** When ages are counted: on the last day of the term, or today where there is none. */
  agesOn: Day;
  /** What the round's rules between answers may speak of, and what they are told. */
  references: ReferenceSchema;
  facts: Facts;
  context: FillContext;
  budgetRules: BudgetRules;
  /** What is on record of what its questions ask. */
  onRecord: OnRecord;
  /** The organisation as it is now, with what is on record of what the form shows. */
  profile: { id: string } & ProfileFacts;
};

export async function filledForm(
  tx: Tx,
  { id, sheetId, sheet, organisation, topicId, topic, jointParts = [], round }: Filling,
  now: Date,
): Promise<FilledForm> {
  // The form these answers are to: an amendment takes open applications along, what was handed in keeps its own.
  const { sections: definition } = await formOfSheet(tx, { sheet });
  const { cells: rows, also } = await openCells(tx, await tx.cell.findMany({ where: { sheetId } }), [
    { place: placeIn('Organisation.bankAccountNumber', organisation.id), sealed: organisation.bankAccountNumber },
  ]);
  const [bankAccountNumber = ''] = also;
  const asked = { sections: definition, organisation, roundId: round.id };
  const profile = {
    ...profileFactsOf({ ...organisation, bankAccountNumber }),
    ...(await recordFactsOf(tx, asked, shanghaiDay(now))),
  };
  const attachments = await tx.attachment.findMany({
    where: { applicationId: id, removedAt: null },
    include: attachedRead,
    orderBy: { attachedAt: 'asc' },
  });
  const categories = await tx.planCategory.findMany({ where: { planId: round.planId }, orderBy: { position: 'asc' } });
  const regions = await regionsWithin(tx, round.region.path);
  const references = formReferences(definition, {
    categories,
    regions,
    budgetItems: round.terms.budget.items,
    topics: round.terms.applyPerTopic ? [] : null,
  });
  const agesOn = shanghaiDay(round.closesAt ?? now);
  const files = groupFiles(attachments);
  const stored = toAnswers(rows);
  const topicFen = await topicWithSum(tx, topicId, round.terms);
  const { categoryCode } = factsFromAnswers(stored);
  const budgetRules = budgetRulesOf(round.terms, { categoryCode, topicFen });
  const context = fillContext({ categories, regions, files, budgetRules, period: periodOf(round) });
  const { attachmentCounts } = context;
  const sources = { regions, attachmentCounts, profile, topic: topic?.title ?? null, agesOn };
  const { answers, facts } = withCalculated(definition, stored, { references, sources });
  const beside = withoutAskedBeside(definition, { jointParts, terms: round.terms, attachmentCounts });
  const sections = visibleSections(beside, references, facts);
  return {
    definition,
    sections,
    stored,
    answers,
    versions: Object.fromEntries(rows.map((row) => [row.key, row.version])),
    attached: attachments,
    files: filesIn(sections, files),
    categories,
    regions,
    agesOn,
    references,
    facts,
    context,
    budgetRules,
    onRecord: recordedFacts(profile, tiedFactsIn(definition.flatMap(({ fields }) => fields))),
    profile,
  };
}

/** Regions people may name inside the round's region, its own first, in the order of the tree. */
async function regionsWithin(tx: Tx, path: string): Promise<RegionChoice[]> {
  return parentsFirst(
    await tx.region.findMany({
      where: { path: { startsWith: path }, validTo: null },
      orderBy: officialOrder,
      select: { id: true, name: true, level: true, path: true },
    }),
  );
}

export function namesIn(form: FilledForm, terms: Terms): AnswerNames {
  const used = new Set(Object.values(form.answers).filter((value) => typeof value === 'string'));
  const places = new Set(Object.values(form.answers).flatMap(placesIn));
  const usedItems = new Set(
    Object.values(form.answers).flatMap((value) => rowsOf<BudgetRow>(value).map((row) => row.code)),
  );
  return {
    categories: Object.fromEntries(
      form.categories.filter(({ code }) => used.has(code)).map(({ code, name }) => [code, name]),
    ),
    regions: Object.fromEntries(form.regions.filter(({ id }) => places.has(id)).map(({ id, name }) => [id, name])),
    budgetItems: Object.fromEntries(
      terms.budget.items.filter(({ code }) => usedItems.has(code)).map(({ code, name }) => [code, name]),
    ),
  };
}

function filesIn(sections: readonly FormSection[], files: Record<string, FileFacts[]>): Record<string, FileFacts[]> {
  const asked = new Set(sections.flatMap(({ fields }) => fields.map(({ key }) => key)));
  return Object.fromEntries(Object.entries(files).filter(([key]) => asked.has(key)));
}

type Judged = Pick<FilledForm, 'categories' | 'regions' | 'files' | 'budgetRules'> & { period: Period };

function fillContext({ categories, regions, files, budgetRules, period }: Judged): FillContext {
  return {
    categoryCodes: categories.map((category) => category.code),
    regions: new Map(regions.map((region) => [region.id, region])),
    attachmentCounts: Object.fromEntries(Object.entries(files).map(([key, list]) => [key, list.length])),
    period,
    problemsInBudget: (rows, funders) => problemsInBudget(rows.map(budgetLine), budgetRules, funders),
  };
}

function groupFiles(attachments: AttachedFile[]): Record<string, FileFacts[]> {
  const files: Record<string, FileFacts[]> = {};
  for (const {
    fieldKey,
    file: { id, name, size, mime, sha256 },
  } of attachments) {
    (files[fieldKey] ??= []).push({ id, name, size, mime, sha256 });
  }
  return files;
}
