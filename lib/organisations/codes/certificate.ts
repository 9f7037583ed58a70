import 'server-only';
import type { FileKind } from '@/lib/files/kinds';
import { type ReceivedFile, receiveFile } from '@/lib/files/store-file';
import { refuseWrongFiles } from '@/lib/files/wrong-files';
import type { Problem } from '@/lib/kernel/refusal';

/** A scan or a photograph. */
export const PAPER_KINDS: readonly FileKind[] = ['pdf', 'jpg', 'png'];

/** The certificate as it arrives; nothing where none was chosen. One that is wrong is told with what is wrong `beside` it. */
export async function receiveCertificate(file: File | null, beside: readonly Problem[]): Promise<ReceivedFile | null> {
  if (file === null) return null;
  const wanted = { allow: PAPER_KINDS, field: 'certificate' };
  await refuseWrongFiles([{ file, ...wanted }], beside);
  return receiveFile(file, wanted);
}

/** Whoever bears a code shows where it stands; a filed organisation (备案) has neither. */
export const problemsInCertificate = (type: string, certificate: ReceivedFile | null): Problem[] =>
  type !== 'FILED' && certificate === null
    ? [{ code: 'organisations.problems.evidenceMissing', field: 'certificate' }]
    : [];
