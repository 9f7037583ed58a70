import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { AnswerValue } from '@/lib/forms/answers/answer-value';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import type { FormSection } from '@/lib/forms/definition/definition';
import { found } from '@/lib/kernel/found';
import { placeIn } from '@/lib/vault/places';
import { open } from '@/lib/vault/seal';

/** What an organisation's passport holds besides the facts that a form shows of it and never asks. */
export type Passport = {
  id: string;
  contactName: string;
  /** Sealed. */
  contactPhone: string;
  contactEmail: string;
  certificateFileId: string | null;
};

const CERTIFICATE = 'certificate';

/** Whom to call about it, as the passport says it, where the form asks it under its own name. */
export async function contactIn(
  tx: Tx,
  { id, contactPhone, ...passport }: Passport,
  definition: readonly FormSection[],
): Promise<Record<string, AnswerValue>> {
  const place = placeIn('Organisation.contactPhone', id);
  const { contactName, contactEmail } = passport;
  const known = { contactName, contactEmail, contactPhone: await open(tx, place, contactPhone) };
  const read = definition
    .flatMap(({ fields }) => fields)
    .flatMap((field): [string, AnswerValue][] => {
      const text = Object.hasOwn(known, field.key) ? known[field.key as keyof typeof known] : '';
      const isText = field.type === 'text' || field.type === 'phone' || field.type === 'email';
      const answer = isText && text !== '' ? parseAnswer(field, text) : null;
      return answer?.ok && answer.value !== null ? [[field.key, answer.value]] : [];
    });
  return Object.fromEntries(read);
}

type Into = { applicationId: string; definition: readonly FormSection[]; personId: string; now: Date };

/** The certificate it registered with, where the form asks for one: the very file, by reference. */
export async function attachCertificate(
  tx: Tx,
  { certificateFileId }: Passport,
  { applicationId, definition, personId, now }: Into,
): Promise<string[]> {
  const asks = definition
    .flatMap(({ fields }) => fields)
    .some(({ key, type }) => key === CERTIFICATE && type === 'attachment');
  if (!asks || certificateFileId === null) return [];
  const kept = found(await tx.storedFile.findUnique({ where: { id: certificateFileId } }), 'the certificate');
  if (kept.keptUntil !== null) return [];
  await tx.attachment.create({
    data: {
      applicationId,
      fieldKey: CERTIFICATE,
      fileId: certificateFileId,
      attachedAt: now,
      attachedById: personId,
    },
  });
  return [CERTIFICATE];
}
