import { filledForm } from '@/lib/applications/filling/filled-form';
import { contentHash } from '@/lib/applications/submission/content-hash';
import { documentOf } from '@/lib/applications/submission/document-of';
import { sealedDocument } from '@/lib/applications/submission/sealed-document';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import { sensitivePaths } from '@/lib/forms/definition/sensitive-paths';
import { roundById } from '@/lib/rounds/load';
import { formOfSheet } from '@/lib/sheets/form-of-sheet';
import { sealCells } from '@/lib/sheets/sealed-cells';
import { someAnswer } from '@/tests/factories/answers';
import { createPerson, testNow } from '@/tests/factories/people';

type Wanted = {
  round: { id: string };
  organisation: { id: string };
  status?: ApplicationStatus;
  /** Answers every field of the form; a submitted application is always filled. */
  filled?: boolean;
  title?: string;
  /** Category code; the round's first when left out. */
  category?: string;
  requestedFen?: bigint;
  at?: Date;
};

let serial = 0;

/** An application in any state, written directly: for tests of what comes after. */
export async function createApplication({
  round: { id: roundId },
  organisation: { id: organisationId },
  ...wanted
}: Wanted) {
  const { status = 'SUBMITTED', title = '“银龄守护”社区助老项目', requestedFen = 4_500_000n, at = testNow } = wanted;
  const ordinal = ++serial;
  const round = await roundById(db, { roundId });
  if (round === null) throw new Error('no such round');
  const categories = await db.planCategory.findMany({ where: { planId: round.planId }, orderBy: { position: 'asc' } });
  const category = categories.find(({ code }) => code === wanted.category) ?? categories[0];
  const author = await createPerson('填报人');
  const isSubmitted = status !== 'DRAFT';
  const sheet = await db.sheet.create({
    data: { kind: 'APPLICATION', cityId: round.cityId, formId: round.formId, createdAt: at },
  });
  const application = await db.application.create({
    data: {
      cityId: round.cityId,
      roundId,
      organisationId,
      sheetId: sheet.id,
      status,
      title,
      categoryId: category?.id ?? null,
      places: { create: { regionId: round.regionId, ordinal: 0 } },
      requestedFen,
      ownFen: 500_000n,
      totalFen: requestedFen + 500_000n,
      createdAt: at,
      createdById: author.id,
      updatedAt: at,
      ...(isSubmitted
        ? { number: `TEST-${roundId}-${ordinal}`, submittedAt: at, receivedAt: at, submittedById: author.id }
        : {}),
    },
  });
  if (isSubmitted || wanted.filled) {
    await answerEverything(application.sheetId, {
      title,
      category: category?.code ?? '',
      regionId: await narrowestOf(round),
      authorId: author.id,
      at,
    });
    await attachEverything(application, author.id);
  }
  if (!isSubmitted) return application;

  const organisation = await db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    include: { region: true },
  });
  const form = await filledForm(db, { ...application, sheet, organisation, topic: null, round }, at);
  const document = documentOf({ round, topic: null, jointParts: [] }, form, application.number ?? '');
  const hash = contentHash(document);
  await db.submission.create({
    data: {
      applicationId: application.id,
      ordinal: 1,
      receivedAt: at,
      contentHash: hash,
      content: await sealedDocument(db, { sheetId: application.sheetId, ordinal: 1 }, document),
      actorId: author.id,
    },
  });
  return db.application.update({ where: { id: application.id }, data: { contentHash: hash } });
}

/** A place as forms ask for it: the first street or community of the round, or what there is. */
async function narrowestOf({ regionId, region }: { regionId: string; region: { path: string } }): Promise<string> {
  const narrow = await db.region.findFirst({
    where: { path: { startsWith: region.path }, level: { in: ['STREET', 'COMMUNITY'] }, validTo: null },
    orderBy: { path: 'asc' },
  });
  return narrow?.id ?? regionId;
}

type Facts = { title: string; category: string; regionId: string; authorId: string; at: Date };

async function answerEverything(sheetId: string, facts: Facts): Promise<void> {
  const fields = await fieldsOf(sheetId);
  const data = fields.flatMap((field) => {
    const raw = someAnswer(field, facts);
    if (raw === undefined) return [];
    const answer = parseAnswer(field, raw);
    if (!answer.ok || answer.value === null) throw new Error(`the factory cannot answer ${field.key}`);
    return [
      {
        sheetId,
        key: field.key,
        value: answer.value as Prisma.InputJsonValue,
        updatedAt: facts.at,
        updatedById: facts.authorId,
      },
    ];
  });
  const cells = await sealCells(db, data, sensitivePaths(fields));
  await db.cell.createMany({ data: cells as Prisma.CellCreateManyInput[] });
}

/** One file for each attachment the form insists on; rows only, no bytes. */
async function attachEverything(
  { id, sheetId, createdAt }: { id: string; sheetId: string; createdAt: Date },
  authorId: string,
): Promise<void> {
  const fields = await fieldsOf(sheetId);
  for (const field of fields.filter(({ type, required }) => type === 'attachment' && required)) {
    const file = await db.storedFile.create({
      data: {
        sha256: '0'.repeat(64),
        size: 1_024,
        mime: 'application/pdf',
        name: `${field.label}.pdf`,
        scan: 'not-scanned',
        uploadedAt: createdAt,
        uploadedById: authorId,
      },
    });
    await db.attachment.create({
      data: { applicationId: id, fieldKey: field.key, fileId: file.id, attachedAt: createdAt, attachedById: authorId },
    });
  }
}

async function fieldsOf(sheetId: string) {
  const sheet = await db.sheet.findUniqueOrThrow({ where: { id: sheetId } });
  return (await formOfSheet(db, { sheet })).sections.flatMap((section) => section.fields);
}
