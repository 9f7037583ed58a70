import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { contentHash } from '@/lib/applications/content-hash';
import { filledForm, namesIn } from '@/lib/applications/filled-form';
import { profileFactsOf } from '@/lib/applications/submitted-document';
import { formSections, type FormField } from '@/lib/forms/definition';
import { parseAnswer } from '@/lib/forms/parse-answer';
import { roundById } from '@/lib/rounds/load';
import { createPerson, testNow } from './people';

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
export async function createApplication({ round: { id: roundId }, organisation: { id: organisationId }, ...wanted }: Wanted) {
  const { status = 'SUBMITTED', title = '“银龄守护”社区助老项目', requestedFen = 4_500_000n, at = testNow } = wanted;
  serial += 1;
  const round = await roundById(db, { roundId });
  if (round === null) throw new Error('no such round');
  const categories = await db.roundCategory.findMany({ where: { roundId }, orderBy: { position: 'asc' } });
  const category = categories.find(({ code }) => code === wanted.category) ?? categories[0];
  const author = await createPerson('填报人');
  const isSubmitted = status !== 'DRAFT';
  const set = await db.answerSet.create({ data: { formId: round.formId, createdAt: at } });
  const application = await db.application.create({
    data: {
      cityId: round.cityId,
      roundId,
      organisationId,
      answerSetId: set.id,
      status,
      title,
      categoryId: category?.id ?? null,
      regionId: round.regionId,
      requestedFen,
      ownFen: 500_000n,
      totalFen: requestedFen + 500_000n,
      createdAt: at,
      createdById: author.id,
      updatedAt: at,
      ...(isSubmitted
        ? { number: `TEST-${roundId}-${serial}`, submittedAt: at, receivedAt: at, submittedById: author.id }
        : {}),
    },
  });
  if (isSubmitted || wanted.filled) {
    await answerEverything(application.answerSetId, { title, category: category?.code ?? '', regionId: round.regionId, authorId: author.id, at });
    await attachEverything(application, author.id);
  }
  if (!isSubmitted) return application;

  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  const form = await filledForm(db, { ...application, round });
  const document = {
    format: 1 as const,
    number: application.number ?? '',
    round: { id: round.id, title: round.title },
    formId: round.formId,
    organisation: profileFactsOf(organisation),
    answers: form.answers,
    files: form.files,
    names: namesIn(form, round.rules),
  };
  const hash = contentHash(document);
  await db.submission.create({
    data: { applicationId: application.id, ordinal: 1, receivedAt: at, contentHash: hash, content: document as unknown as Prisma.InputJsonValue, actorId: author.id },
  });
  return db.application.update({ where: { id: application.id }, data: { contentHash: hash } });
}

type Facts = { title: string; category: string; regionId: string; authorId: string; at: Date };

async function answerEverything(answerSetId: string, facts: Facts): Promise<void> {
  const set = await db.answerSet.findUniqueOrThrow({ where: { id: answerSetId }, include: { form: true } });
  const fields = formSections.parse(set.form.sections).flatMap((section) => section.fields);
  const data = fields.flatMap((field) => {
    const raw = someAnswer(field, facts);
    if (raw === undefined) return [];
    const answer = parseAnswer(field, raw);
    if (!answer.ok || answer.value === null) throw new Error(`the factory cannot answer ${field.key}`);
    return [{ answerSetId, fieldKey: field.key, value: answer.value as Prisma.InputJsonValue, updatedAt: facts.at, updatedById: facts.authorId }];
  });
  await db.answer.createMany({ data });
}

/** One file for each attachment the form insists on; rows only, no bytes. */
async function attachEverything({ id, answerSetId, createdAt }: { id: string; answerSetId: string; createdAt: Date }, authorId: string): Promise<void> {
  const set = await db.answerSet.findUniqueOrThrow({ where: { id: answerSetId }, include: { form: true } });
  const fields = formSections.parse(set.form.sections).flatMap((section) => section.fields);
  for (const field of fields.filter(({ type, required }) => type === 'attachment' && required)) {
    const file = await db.storedFile.create({
      data: { sha256: '0'.repeat(64), size: 1_024, mime: 'application/pdf', name: `${field.label}.pdf`, scan: 'not-scanned', uploadedAt: createdAt, uploadedById: authorId },
    });
    await db.attachment.create({ data: { applicationId: id, fieldKey: field.key, fileId: file.id, attachedAt: createdAt, attachedById: authorId } });
  }
}

/** An answer within every limit, as a form would send it; attachments and profile facts are not answered. */
export function someAnswer(field: FormField, facts: Pick<Facts, 'title' | 'category' | 'regionId'>): unknown {
  switch (field.type) {
    case 'text':
      return field.key === 'projectTitle' ? facts.title : '示例'.slice(0, field.maxLength);
    case 'longText':
      return '本项目面向社区老人开展定期探访与互助服务。'.slice(0, field.maxLength);
    case 'integer':
      return Math.max(field.min, Math.min(field.max, 120));
    case 'day':
      return '2026-06-01';
    case 'phone':
      return '13800001234';
    case 'email':
      return 'contact@example.cn';
    case 'singleChoice':
      return field.options[0]?.value;
    case 'multiChoice':
      return field.options.slice(0, 1).map((option) => option.value);
    case 'category':
      return facts.category;
    case 'region':
      return facts.regionId;
    case 'table':
      return Array.from({ length: Math.max(field.minRows, 1) }, (_, row) => Object.fromEntries(field.columns.map((column) => [column.key, someCell(column, row)])));
    case 'budget':
      return [
        { code: 'B1', activity: '社区助老服务', unitYuan: '450', unit: '场', quantity: '90', source: 'GRANT', note: '' },
        { code: 'B2', activity: '专业督导', unitYuan: '300', unit: '人·天', quantity: '15', source: 'GRANT', note: '' },
        { code: 'B1', activity: '志愿者物资', unitYuan: '500', unit: '批', quantity: '10', source: 'OWN', note: '' },
      ];
    case 'declaration':
      return 'yes';
    case 'attachment':
    case 'profile':
      return undefined;
  }
}

function someCell(column: { type: string; options: { value: string }[] }, row: number): string {
  if (column.type === 'integer') return String(10 + row);
  if (column.type === 'choice') return column.options[row % column.options.length]?.value ?? '';
  if (column.type === 'phone') return '13800001234';
  if (column.type === 'month') return `2026-${String((row % 12) + 1).padStart(2, '0')}`;
  if (column.type === 'money') return '1000';
  return `示例${row + 1}`;
}
