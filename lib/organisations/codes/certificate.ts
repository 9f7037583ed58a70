import 'server-only';
import type { FileKind } from '@/lib/files/kinds';
import { type ReceivedFile, receiveFile } from '@/lib/files/store-file';
import type { Problem } from '@/lib/kernel/refusal';

/** A scan or a photograph. */
export const PAPER_KINDS: readonly FileKind[] = ['pdf', 'jpg', 'png'];

/** The certificate as it arrives; nothing where none was chosen. */
export const receiveCertificate = async (file: File | null): Promise<ReceivedFile | null> =>
  file === null ? null : receiveFile(file, { allow: PAPER_KINDS, field: 'certificate' });

/** Whoever bears a code shows where it stands; a filed organisation (备案) has neither. */
export const problemsInCertificate = (type: string, certificate: ReceivedFile | null): Problem[] =>
  type !== 'FILED' && certificate === null
    ? [{ code: 'organisations.problems.evidenceMissing', field: 'certificate' }]
    : [];
