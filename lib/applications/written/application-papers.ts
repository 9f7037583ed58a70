import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { FileFacts } from '@/lib/forms/answers/format-answer';
import type { FormSection } from '@/lib/forms/definition/definition';
import { formById } from '@/lib/forms/form-by-id';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { paperNames } from '@/lib/plans/word/paper-names';
import { checkCodeOf } from '@/lib/vault/check-code';
import { filledForm, namesIn } from '../filling/filled-form';
import { ownApplication } from '../filling/own-application';
import { type ApplicationSubject, applicationById } from '../load';
import { applicationReader } from '../policy';
import { applicationSees } from '../sees';
import { openedDocument } from '../submission/sealed-document';
import { askedOf, filesOfDocument, type ReadSection, readSections } from '../submission/submitted-content';
import { type PaperAnswers, paperData } from './paper-data';
import { paperFacts } from './paper-facts';
import type { Paper, PaperTemplate } from './write-paper';

/** What was handed in, with whose it is and the files that came with it, as this reader reads them. */
type HandedInPaper = Paper & { of: { number: string; title: string; organisation: string }; files: FileFacts[] };

const address = z.object({ applicationId: id() });

/**
 * An application's paper as it was handed in last: exactly what was frozen then, in the template of its round, as this reader
 * reads it. For its organisation and the office; whoever judges it has no papers with names.
 */
export const submittedPaper = query({
  name: 'application.paper',
  input: address,
  subject: seenApplication,
  async run({ db, subject: application, actor, now }): Promise<HandedInPaper> {
    const submission = await db.submission.findFirst({
      where: { applicationId: application.id },
      orderBy: { ordinal: 'desc' },
    });
    if (submission === null) throw new Refusal('not-found');
    const { ordinal, receivedAt, contentHash } = submission;
    const document = await openedDocument(db, { sheetId: application.sheetId, ordinal }, submission.content);
    const form = await formById(db, document.formId);
    const reader = applicationReader(actor, application);
    const context = { names: document.names, profile: document.organisation, files: document.files, reader };
    const sections = askedOf(form.sections, document.notAsked ?? []);
    const { number } = document;
    const facts = paperFacts(document, {
      round: application.round,
      number,
      checkCode: await checkCodeOf(db, { kind: 'receipt', number, contentHash }),
      verifyAddress: fullAddress(paths.verify()),
      handedIn: { receivedAt, ordinal, contentHash },
      reader,
      now,
    });
    const read = readSections(sections, document.answers, context);
    return {
      template: await templateOf(db, application, { formId: document.formId, sections: form.sections }),
      data: paperData(paperNames(form.sections), facts, {
        answers: answersOf(read),
        budgetItems: document.names.budgetItems,
      }),
      stamp: '',
      name: `${number} ${facts.title}`,
      of: { number, title: facts.title, organisation: document.organisation.name },
      files: filesOfDocument(document),
    };
  },
});

/** The same as it stands now, for the organisation's own people alone: every page says that it is a draft. */
export const draftPaper = query({
  name: 'application.draftPaper',
  input: address,
  subject: ownApplication,
  async run({ db, subject: application, actor, now }): Promise<Paper> {
    const form = await filledForm(db, application, now);
    const names = namesIn(form, application.round.terms);
    const reader = applicationReader(actor, application);
    const context = { names, profile: form.profile, files: form.files, reader };
    const topic = application.topic === null ? {} : { topic: application.topic };
    const content = { organisation: form.profile, names, answers: form.answers, ...topic };
    const facts = paperFacts(content, {
      round: application.round,
      number: application.number ?? '',
      checkCode: '',
      verifyAddress: '',
      handedIn: null,
      reader,
      now,
    });
    return {
      template: await templateOf(db, application, {
        formId: found(application.sheet.formId, 'the form of a sheet'),
        sections: form.definition,
      }),
      data: paperData(paperNames(form.definition), facts, {
        answers: answersOf(readSections(form.sections, form.answers, context)),
        budgetItems: names.budgetItems,
      }),
      stamp: '草稿，尚未提交',
      name: `${facts.title}（草稿）`,
    };
  },
});

async function seenApplication(db: Tx, { applicationId }: { applicationId: string }, actor: Actor) {
  return applicationSees.look(actor, await applicationById(db, { applicationId }));
}

/** The round's own template, else what this form has of its own accord. */
async function templateOf(
  db: Tx,
  { round: { plan } }: ApplicationSubject,
  { formId, sections }: { formId: string; sections: readonly FormSection[] },
): Promise<PaperTemplate> {
  if (plan.wordFileId === null) {
    const form = await db.form.findUnique({ where: { id: formId }, select: { title: true } });
    return { sha256: null, title: found(form, 'the form').title, sections };
  }
  const file = await db.storedFile.findUnique({ where: { id: plan.wordFileId }, select: { sha256: true } });
  return { sha256: found(file, 'the template').sha256, title: '', sections };
}

const answersOf = (sections: readonly ReadSection[]): PaperAnswers['answers'] =>
  new Map(sections.flatMap(({ fields }) => fields.map(({ key, answer }) => [key, answer] as const)));
