import 'server-only';
import type { Tx } from '@/lib/db/client';
import { eraseDue } from '@/lib/jobs/retention/erase-due';
import { systemActor } from '@/lib/kernel/actor';
import { claimsDue, registrationsDue } from './due';
import { eraseClaimPapers } from './erase-claim-papers';
import { eraseRegistration } from './erase-registration';

const BATCH = 200;
const some = { take: BATCH, orderBy: { id: 'asc' }, select: { id: true } } as const;

/** Empties every refused registration that is due. */
export const eraseRegistrations = (tx: Tx, now: Date): Promise<number> =>
  eraseDue(
    async () => ids(await tx.organisation.findMany({ where: registrationsDue(now), ...some })),
    (organisationId) => eraseRegistration({ organisationId }, { actor: systemActor, now }),
  );

/** Drops the papers of every claim that is due. */
export const eraseClaims = (tx: Tx, now: Date): Promise<number> =>
  eraseDue(
    async () => ids(await tx.organisationClaim.findMany({ where: claimsDue(now), ...some })),
    (claimId) => eraseClaimPapers({ claimId }, { actor: systemActor, now }),
  );

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
