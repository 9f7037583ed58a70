import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Answers } from '@/lib/forms/answers/answer-value';
import {
  type FileFacts,
  type FormatContext,
  type FormattedAnswer,
  formatAnswer,
} from '@/lib/forms/answers/format-answer';
import { blindForm } from '@/lib/forms/definition/blind-form';
import type { FormSection } from '@/lib/forms/definition/definition';
import { isFormality, isProposal, judgedFirst } from '@/lib/forms/definition/judged-first';
import { formById } from '@/lib/forms/form-by-id';
import type { Seen } from '@/lib/kernel/seen';
import type { Reader } from '@/lib/kernel/showing';
import { type LetterDocument, letterSection } from '../commitment/letter-document';
import { type Contradiction, contradictionsIn } from '../contradicting/contradictions-in';
import { type JointDocument, jointSection, namesOfPartners } from '../joint/joint-document';
import { namesOfFunders, withoutFunders } from './hidden-funders';
import { answerWithoutNames, namesInAnswers, namesOf } from './hidden-names';
import { openedDocument } from './sealed-document';
import type { ProfileFacts, SubmittedDocument } from './submitted-document';

/** `isFolded`: it waits behind its title, for whoever judges. */
export type ReadSection = { key: string; title: string; fields: ReadField[]; isFolded?: true };
/** `isOptional`: a file that nobody had to give. */
export type ReadField = { key: string; label: string; answer: FormattedAnswer; isOptional?: true };
export type SubmittedContent = {
  ordinal: number;
  receivedAt: Date;
  contentHash: string;
  /** The topic applied to, where the round has topics. */
  topic: { number: number; title: string } | null;
  sections: ReadSection[];
  /** Names of the budget items, as they were. */
  budgetItems: Record<string, string>;
};

/** Whose submission may be read: an application that was seen, or one that somebody has been given to review. */
type Readable = Seen<'application'> | Seen<'application under review', { applicationId: string }>;

/** For whom it is written; `blind`: nothing of it may say who applies; `proposal`: of it only what is proposed and what it costs, without files. */
type For = { reader: Reader; blind?: boolean; proposal?: boolean };

/** The newest submission, as an application that is loaded brings it along. */
export const newestSubmission = {
  orderBy: { ordinal: 'desc' },
  take: 1,
  include: { application: { select: { sheetId: true } } },
} as const satisfies Prisma.SubmissionFindManyArgs;
type Loaded = Prisma.SubmissionGetPayload<typeof newestSubmission>;

/**
 * The latest submission as it was frozen, ready to read; null while nothing was submitted.
 */
export async function submittedContent(db: Tx, application: Readable, readBy: For): Promise<SubmittedContent | null> {
  const [submission] = await db.submission.findMany({
    where: { applicationId: idOf(application) },
    ...newestSubmission,
  });
  return contentOf(db, submission, readBy);
}

/** The same of a submission that came with its application. */
export async function contentOf(
  db: Tx,
  submission: Loaded | undefined,
  { reader, blind = false, proposal = false }: For,
): Promise<SubmittedContent | null> {
  if (submission === undefined) return null;
  const { document, sections } = await opened(db, submission);
  const { organisation, files, names, answers, joint, commitment, topic = null } = document;
  const context = { names, profile: organisation, files, reader };
  const { ordinal, receivedAt, contentHash } = submission;
  return {
    ordinal,
    receivedAt,
    contentHash,
    topic,
    sections: blind
      ? blindSections(sections, answers, { ...context, joint })
      : withBeside(
          readSections(proposal ? proposalOf(sections) : sections, answers, context),
          { ...(!proposal && { joint, commitment }), lead: organisation.name },
          reader,
        ),
    budgetItems: names.budgetItems,
  };
}

/** Where a text of a submission says what cannot be together with a number elsewhere; for the office alone, for it takes a while. */
export async function contradictionsOf(db: Tx, submission: Loaded | undefined): Promise<Contradiction[]> {
  if (submission === undefined) return [];
  const { document, sections } = await opened(db, submission);
  return contradictionsIn(sections, document.answers);
}

/** The document and the form it was filled by, which an amendment of the round has perhaps replaced since. */
async function opened(db: Tx, { application: { sheetId }, ordinal, content }: Loaded) {
  const document = await openedDocument(db, { sheetId, ordinal }, content);
  const { sections } = await formById(db, document.formId);
  return { document, sections: askedOf(sections, document.notAsked ?? []) };
}

type Beside = { joint?: JointDocument | undefined; commitment?: LetterDocument | undefined; lead: string };

/** Who takes part is read first, and by who judges after what is proposed; the sealed letter comes last, as it is signed. */
export function withBeside(
  sections: ReadSection[],
  { joint, commitment, lead }: Beside,
  reader: Reader,
): ReadSection[] {
  const parts = joint === undefined ? [] : [jointSection(joint, lead)];
  const letter =
    commitment === undefined
      ? []
      : [{ ...letterSection(commitment), ...(reader === 'expert' && { isFolded: true as const }) }];
  return reader === 'expert' ? [...sections, ...parts, ...letter] : [...parts, ...sections, ...letter];
}

/** The sections as `reader` reads them: whoever judges begins with what is proposed. */
export function readSections(
  sections: readonly FormSection[],
  answers: Answers,
  context: FormatContext,
): ReadSection[] {
  const isJudged = context.reader === 'expert';
  return (isJudged ? judgedFirst(sections) : sections).map((section) => ({
    key: section.key,
    title: section.title,
    fields: section.fields.map((field) => ({
      key: field.key,
      label: field.label,
      answer: formatAnswer(field, answers[field.key], context),
      ...(field.type === 'attachment' && !field.required ? { isOptional: true } : {}),
    })),
    ...(isJudged && isFormality(section) ? { isFolded: true } : {}),
  }));
}

const proposalOf = (sections: readonly FormSection[]): FormSection[] =>
  sections
    .filter(isProposal)
    .map((section) => ({ ...section, fields: section.fields.filter(({ type }) => type !== 'attachment') }));

const idOf = (application: Readable): string =>
  'applicationId' in application ? application.applicationId : application.id;

/** The sections as they were asked: without what nobody was asked. */
export function askedOf(sections: readonly FormSection[], notAsked: readonly string[]): FormSection[] {
  return sections
    .map((section) => ({ ...section, fields: section.fields.filter(({ key }) => !notAsked.includes(key)) }))
    .filter(({ fields }) => fields.length > 0);
}

/** Every file of the latest submission, for whoever may read it. */
export async function submittedFiles(db: Tx, application: Readable): Promise<FileFacts[]> {
  const submission = await db.submission.findFirst({
    where: { applicationId: idOf(application) },
    orderBy: { ordinal: 'desc' },
    select: { content: true },
  });
  const document = submission?.content as unknown as SubmittedDocument | undefined;
  return document === undefined ? [] : filesOfDocument(document);
}

/** What was asked for in the form, and what is handed in beside it. */
export const filesOfDocument = ({
  files,
  joint,
  commitment,
}: Pick<SubmittedDocument, 'files' | 'joint' | 'commitment'>): FileFacts[] => [
  ...Object.values(files).flat(),
  ...(joint?.agreement ?? []),
  ...(commitment?.files ?? []),
];

/** The same without anything that says who applies, for readers who must not know. */
export function blindSections(
  sections: readonly FormSection[],
  answers: Answers,
  context: Omit<FormatContext, 'profile'> & { profile: ProfileFacts; joint?: JointDocument | undefined },
): ReadSection[] {
  const names = [
    ...namesOf(context.profile),
    ...namesInAnswers(sections, answers),
    ...namesOfFunders(sections, answers),
    ...(context.joint === undefined ? [] : namesOfPartners(context.joint)),
  ];
  return readSections(blindForm(sections), withoutFunders(sections, answers), context).map((section) => ({
    ...section,
    fields: section.fields.map((field) => ({ ...field, answer: answerWithoutNames(field.answer, names) })),
  }));
}
