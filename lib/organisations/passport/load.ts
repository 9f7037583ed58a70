import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { organisationById } from '../load';
import { isFactKind } from './fact-kinds';
import type { StatedFact } from './lines';

/** The versions of every fact of an organisation, the newest of each first. */
export const versionsRead = {
  orderBy: [{ factId: 'asc' }, { ordinal: 'desc' }],
  include: {
    file: { select: { id: true, name: true, mime: true } },
    statedBy: { select: { name: true } },
    check: { include: { checkedBy: { select: { name: true } } } },
  },
} as const satisfies Prisma.Organisation$passportFactsArgs;

/** When the office last agreed to another account. */
export const accountChangesRead = {
  where: { fact: 'BANK_ACCOUNT', status: 'ACCEPTED' },
  orderBy: { settledAt: 'desc' },
  take: 1,
  select: { settledAt: true },
} as const satisfies Prisma.Organisation$keyChangesArgs;

export type FactVersion = Prisma.PassportFactGetPayload<Pick<typeof versionsRead, 'include'>>;

/** What holds: the newest version of each fact that was not ended. */
export const factsInForce = <Version extends { factId: string; endedBecause: string }>(
  versions: readonly Version[],
): Version[] =>
  versions.filter(
    ({ endedBecause, factId }, at) => endedBecause === '' && versions.findIndex((one) => one.factId === factId) === at,
  );

/** A version as lines read it; its number as it is to be shown. */
export const asStated = (version: FactVersion, number: string): StatedFact[] =>
  isFactKind(version.kind) ? [{ ...version, kind: version.kind, number }] : [];

/** The newest version of a fact, with its organisation. */
export async function factById(tx: Tx, { factId }: { factId: string }) {
  const fact = await tx.passportFact.findFirst({ where: { factId }, orderBy: { ordinal: 'desc' } });
  const organisation = fact === null ? null : await organisationById(tx, fact);
  return fact === null || organisation === null ? null : { fact, organisation };
}

export async function versionById(tx: Tx, { versionId }: { versionId: string }) {
  const fact = await tx.passportFact.findUnique({ where: { id: versionId } });
  const organisation = fact === null ? null : await organisationById(tx, fact);
  return fact === null || organisation === null ? null : { fact, organisation };
}
