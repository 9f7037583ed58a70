import type { JointPartStatus } from '@/lib/db/generated/enums';
import type { FileFacts } from '@/lib/forms/answers/format-answer';
import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import { stands } from './lifecycle';

/** Where the agreement of a joint application lies among the attachments; no field of a form bears a dot. */
export const AGREEMENT = 'joint.agreement';

export const MOST_FILES = 10;

type Attached = { fieldKey: string; file: FileFacts };

/** The pages of the agreement among what is attached, the oldest first. */
export const agreementIn = (attached: readonly Attached[]): FileFacts[] =>
  attached
    .filter(({ fieldKey }) => fieldKey === AGREEMENT)
    .map(({ file: { id, name, size, mime, sha256 } }) => ({ id, name, size, mime, sha256 }));

/** What the form's own question for it is called. */
const asAsked = /联合.{0,6}协议书?(?:（[^）]*）)?$/;

type Beside = {
  jointParts: readonly { status: JointPartStatus }[];
  attachmentCounts: Readonly<Record<string, number>>;
};

/**
 * A form of which somebody takes part on the platform: the agreement is handed in beside the parts and is not asked for in the
 * form as well, unless it lies there already. What remains without a question is left out.
 */
export function withoutAgreement(
  sections: readonly FormSection[],
  { jointParts, attachmentCounts }: Beside,
): FormSection[] {
  if (!jointParts.some(stands)) return [...sections];
  const isAsked = ({ key, type, label }: FormField): boolean =>
    type !== 'attachment' || !asAsked.test(label) || (attachmentCounts[key] ?? 0) > 0;
  return sections
    .map((section) => ({ ...section, fields: section.fields.filter(isAsked) }))
    .filter(({ fields }) => fields.length > 0);
}
