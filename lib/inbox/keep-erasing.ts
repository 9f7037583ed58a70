import 'server-only';
import { eraseApplications } from '@/lib/applications/retention/erase-applications';
import { db, type Tx } from '@/lib/db/client';
import { eraseContacts } from '@/lib/demands/retention/erase-contacts';
import { lapseFollows } from '@/lib/follows/lapse-follows';
import { keepDoing, onceADay } from '@/lib/log/keep-doing';
import { eraseLetters } from '@/lib/mail/erase-letters';
import { eraseClaims, eraseRegistrations } from '@/lib/organisations/retention/erase-due-papers';

const EVERY_MS = 600_000;

const rounds: readonly ((tx: Tx, now: Date) => Promise<unknown>)[] = [
  eraseContacts,
  eraseApplications,
  eraseRegistrations,
  eraseClaims,
  eraseLetters,
  lapseFollows,
];

/** Erases all that is personal and whose purpose is over. */
export async function eraseAllDue(tx: Tx, now: Date): Promise<void> {
  for (const round of rounds) await round(tx, now);
}

/** Does so once a day, until stopped. */
export const keepErasing = () =>
  keepDoing(
    'erase',
    EVERY_MS,
    onceADay((now) => eraseAllDue(db, now)),
  );
