import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type CommitmentMode, takesLetter } from '@/lib/plans/terms/commitment';
import type { OwnApplication } from '../filling/own-application';
import { codeToPrint, contentSealed } from './content-sealed';
import { pagesIn } from './letter';
import { type LetterStands, letterDocument } from './letter-document';

export type LetterOfMine = {
  mode: CommitmentMode;
  /** What a letter printed now bears. */
  code: string;
  /** Of the content as it stands, as `keepLetter` wants it. */
  contentHash: string;
  pages: { id: string; name: string; size: number; at: Date; by: string; code: string }[];
  /** Null while no page is there. */
  stands: LetterStands | null;
};

/** How far the sealed letter of an application is, for its organisation's own people; null where the round takes none. */
export async function letterOfMine(
  db: Tx,
  { application, form }: Pick<OwnApplication, 'application' | 'form'>,
): Promise<LetterOfMine | null> {
  const { terms } = application.round;
  if (!takesLetter(terms)) return null;
  const contentHash = contentSealed(application, form);
  return {
    mode: terms.commitment,
    code: await codeToPrint(db, contentHash),
    contentHash,
    pages: pagesIn(form.attached).map(({ file: { id, name, size }, attachedAt, attachedBy, letter }) => ({
      id,
      name,
      size,
      at: attachedAt,
      by: attachedBy.name,
      code: letter?.printedCode ?? '',
    })),
    stands: letterDocument(form.attached, contentHash)?.stands ?? null,
  };
}
