import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { id } from '@/lib/kernel/text';
import { openFor } from '@/lib/vault/open-for';
import { organisationPolicy, organisationReader } from '../policy';
import { organisationSees } from '../sees';
import { standingsRead } from '../standings-of';
import { type FactKindKey, isFactKind } from './fact-kinds';
import { passportLines } from './lines';
import { accountChangesRead, asStated, type FactVersion, factsInForce, versionsRead } from './load';

/** The passport of an organisation (组织护照), as this actor may see it: every fact once, and how each came to be. */
export const organisationPassport = query({
  name: 'organisation.passport',
  input: z.object({ organisationId: id() }),
  subject: seenHolder,
  async run({ subject: organisation, actor, now, db }) {
    const reader = organisationReader(actor, organisation);
    const { passportFacts: versions, bankAccountNumber: account, keyChanges } = organisation;
    const accountAgreedAt = keyChanges[0]?.settledAt ?? null;
    const inForce = factsInForce(versions);
    const [bankAccountNumber = '', ...numbers] = await openFor(db, [
      { column: 'Organisation.bankAccountNumber', record: organisation.id, sealed: account, reader: asOne(reader) },
      ...inForce.map(({ id: record, idNumber: sealed }) => ({
        column: 'PassportFact.idNumber' as const,
        record,
        sealed,
        reader: asOne(reader),
      })),
    ]);
    const facts = inForce.flatMap((version, at) => asStated(version, numbers[at] ?? ''));
    const lines = passportLines({ ...organisation, bankAccountNumber, accountAgreedAt }, facts, shanghaiDay(now));
    return {
      id: organisation.id,
      type: organisation.type,
      lines,
      history: versions.length > inForce.length || inForce.some(({ check }) => check) ? versions.flatMap(asSaid) : [],
      may: {
        keep: organisationPolicy.keepPassport(actor, organisation) && organisation.status !== 'REFUSED',
        check: organisationPolicy.checkPassport(actor, organisation),
      },
    };
  },
});

export type Passport = Awaited<ReturnType<typeof organisationPassport>>;

/** A page lies open on a desk: numbers are masked there for their keeper too. */
const asOne = (reader: ReturnType<typeof organisationReader>) => (reader === 'keeper' ? 'member' : reader);

async function seenHolder(db: Tx, { organisationId }: { organisationId: string }, actor: Actor) {
  const holder = await db.organisation.findUnique({
    where: { id: organisationId },
    include: {
      region: { select: { path: true } },
      certificateFile: { select: { id: true, name: true, mime: true } },
      standings: standingsRead,
      keyChanges: accountChangesRead,
      passportFacts: versionsRead,
    },
  });
  return organisationSees.look(actor, holder);
}

/** One version, or the end of a fact, as its history tells it. */
type Said = {
  id: string;
  kind: FactKindKey;
  title: string;
  detail: string;
  from: string | null;
  to: string | null;
  endedBecause: string;
  at: Date;
  by: string;
  ordinal: number;
  check: { agreed: boolean; note: string; at: Date; by: string } | null;
};

const asSaid = ({ statedAt, statedBy, check, kind, ...version }: FactVersion): Said[] =>
  isFactKind(kind)
    ? [
        {
          ...version,
          kind,
          at: statedAt,
          by: statedBy.name,
          check: check && { agreed: check.agreed, note: check.note, at: check.checkedAt, by: check.checkedBy.name },
        },
      ]
    : [];
