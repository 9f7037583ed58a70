import 'server-only';
import type { OrganisationType } from '@/lib/db/generated/enums';
import type { FileKind } from '@/lib/files/kinds';
import { type ReceivedFile, receiveFile } from '@/lib/files/store-file';
import { refuseWrongFiles } from '@/lib/files/wrong-files';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { kinds } from '../kinds';

/** A scan or a photograph. */
export const PAPER_KINDS: readonly FileKind[] = ['pdf', 'jpg', 'png'];

/** The certificate as it arrives; nothing where none was chosen. One that is wrong is told with what is wrong `beside` it. */
export async function receiveCertificate(file: File | null, beside: readonly Problem[]): Promise<ReceivedFile | null> {
  if (file === null) return null;
  const wanted = { allow: PAPER_KINDS, field: 'certificate' };
  await refuseWrongFiles([{ file, ...wanted }], beside);
  return receiveFile(file, wanted);
}

/** What proves the kind is shown with the registration; a filed organisation (备案) has no paper, a natural person needs none. */
export const problemsInCertificate = (type: OrganisationType, certificate: ReceivedFile | null): Problem[] =>
  problemIf(kinds[type].paper && certificate === null, {
    code: 'organisations.problems.paperMissing',
    field: 'certificate',
    values: { type },
  });
