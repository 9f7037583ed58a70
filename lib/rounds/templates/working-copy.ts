import type { Prisma } from '@/lib/db/generated/client';
import { anyOf } from '@/lib/kernel/any-of';

/**
 * A template is modified in a working copy: a draft that has everything a template holds, so that the settings pages and
 * their commands serve it as they are, and that is otherwise no round. Whatever lists, counts, shows or moves rounds
 * reads through this (`visibleTo`, `roundById`, `roundSettings`), and so never meets one.
 */
export const aRound = { editsTemplateId: null } satisfies Prisma.RoundWhereInput;

/** A round, or a working copy as long as its template is being modified in it: once stored or abandoned it is only kept. */
export const aRoundOrWorkingCopy = anyOf<Prisma.RoundWhereInput>([aRound, { workingCopyOf: { isNot: null } }]);

export const isWorkingCopy = ({ editsTemplateId }: { editsTemplateId: string | null }): boolean =>
  editsTemplateId !== null;

/** Of no year: it takes no number that a round of its region could have had. */
export const WORKING_COPY_YEAR = 0;
