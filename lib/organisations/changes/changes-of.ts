import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { openFor } from '@/lib/vault/open-for';
import { organisationPolicy, organisationReader } from '../policy';
import { organisationSees } from '../sees';
import { keyChangeLifecycle } from './lifecycle';
import { keyChangePolicy } from './policy';

/** What of an organisation's key facts was asked to be changed, the newest first, with what held before: nothing of it is lost. */
export const keyChangesOf = query({
  name: 'organisation.keyChanges',
  input: z.object({ organisationId: id() }),
  subject: seenChanges,
  async run({ subject: organisation, actor, db }) {
    const { keyChanges, ...holder } = organisation;
    const reader = organisationReader(actor, organisation);
    // The page lies open on a desk: an account is masked there for its keeper too.
    const shown = reader === 'keeper' ? 'member' : reader;
    const numbers = await openFor(
      db,
      keyChanges.flatMap(({ id: record, wasAccountNumber, becomesAccountNumber }) => [
        { column: 'KeyChange.wasAccountNumber' as const, record, sealed: wasAccountNumber, reader: shown },
        { column: 'KeyChange.becomesAccountNumber' as const, record, sealed: becomesAccountNumber, reader: shown },
      ]),
    );
    return {
      id: holder.id,
      type: holder.type,
      name: holder.name,
      legalRepresentative: holder.legalRepresentative,
      isVerified: holder.status === 'VERIFIED',
      hasAccount: holder.bankAccountNumber !== '',
      changes: keyChanges.map(
        ({ askedBy, settledBy, wasAccountNumber: _, becomesAccountNumber: __, ...change }, at) => ({
          ...change,
          askedBy: askedBy.name,
          settledBy: settledBy?.name ?? null,
          wasAccountNumber: numbers[2 * at] ?? '',
          becomesAccountNumber: numbers[2 * at + 1] ?? '',
          moves: openMoves(keyChangeLifecycle, keyChangePolicy, { actor, subject: { ...change, organisation } }),
        }),
      ),
      may: {
        askName: organisationPolicy.update(actor, organisation),
        askAccount: organisationPolicy.updateBankAccount(actor, organisation),
      },
    };
  },
});

export type KeyChanges = Awaited<ReturnType<typeof keyChangesOf>>;
export type KeyChangeShown = KeyChanges['changes'][number];

async function seenChanges(db: Tx, { organisationId }: { organisationId: string }, actor: Actor) {
  const holder = await db.organisation.findUnique({
    where: { id: organisationId },
    include: {
      region: { select: { path: true } },
      keyChanges: {
        orderBy: { askedAt: 'desc' },
        include: {
          file: { select: { id: true, name: true, mime: true } },
          askedBy: { select: { name: true } },
          settledBy: { select: { name: true } },
        },
      },
    },
  });
  return organisationSees.look(actor, holder);
}
