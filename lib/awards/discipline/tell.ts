import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { DisciplineStatus } from '@/lib/db/generated/enums';
import { postLetters } from '@/lib/mail/post-letters';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import type { Officer } from '@/lib/regions/officers-for';
import { tellOffice } from '@/lib/regions/tell-office';
import { publicTitle } from '../publicity/public-words';
import { caseMovedLetter, objectionReferredLetter } from './letters';
import type { CaseSubject } from './load';

type Told = Pick<CaseSubject, 'status' | 'objectionId' | 'reason' | 'objection'>;

/** Whoever could take it up is asked to. */
export async function tellInspectors(
  tx: Tx,
  told: Told,
  { inspectors, now }: { inspectors: readonly Officer[]; now: Date },
): Promise<void> {
  const facts = { ...factsOf(told), reason: told.reason };
  const letters = inspectors.map(({ name, email }) => ({
    to: { name, email },
    text: objectionReferredLetter({ ...facts, name }),
  }));
  await postLetters(tx, letters, now);
}

/** The office hears of each step of the inspectors, never of what they found: that is read where it is kept. */
export async function tellOfficeOfCase(tx: Tx, told: Told, now: Date): Promise<void> {
  const facts = { ...factsOf(told), status: told.status as Exclude<DisciplineStatus, 'REFERRED'> };
  const letter = (name: string) => caseMovedLetter({ ...facts, name });
  await tellOffice(tx, { path: told.objection.round.region.path, letter }, now);
}

const factsOf = ({ objectionId, objection: { number, round, application } }: Told) => ({
  number: number ?? '',
  roundTitle: round.title,
  title: publicTitle(application),
  address: fullAddress(paths.officeObjection(objectionId)),
});
