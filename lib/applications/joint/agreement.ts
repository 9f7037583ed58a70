import type { FileFacts } from '@/lib/forms/answers/format-answer';

/** Where the agreement of a joint application lies among the attachments; no field of a form bears a dot. */
export const AGREEMENT = 'joint.agreement';

export const MOST_FILES = 10;

type Attached = { fieldKey: string; file: FileFacts };

/** The pages of the agreement among what is attached, the oldest first. */
export const agreementIn = (attached: readonly Attached[]): FileFacts[] =>
  attached
    .filter(({ fieldKey }) => fieldKey === AGREEMENT)
    .map(({ file: { id, name, size, mime, sha256 } }) => ({ id, name, size, mime, sha256 }));
