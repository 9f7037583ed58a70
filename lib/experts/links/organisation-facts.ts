import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { onRegister } from '@/lib/organisations/on-register';
import { factsInForce } from '@/lib/organisations/passport/load';
import { knownNumber } from '@/lib/vault/known-number';
import { placeIn } from '@/lib/vault/places';
import { openAll } from '@/lib/vault/seal';
import type { Officer, OrganisationFacts, Span } from '../linking/facts';
import { dayOf, mailContact } from './moments';

const known = {
  id: true,
  name: true,
  uscc: true,
  legalRepresentative: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  bankAccountNumber: true,
  address: true,
  keyChanges: {
    where: { status: 'ACCEPTED', fact: { in: ['NAME', 'LEGAL_REPRESENTATIVE'] } },
    orderBy: { settledAt: 'asc' },
    select: { fact: true, was: true, settledAt: true },
  },
  passportFacts: {
    where: { kind: 'person' },
    orderBy: [{ factId: 'asc' }, { ordinal: 'desc' }],
    select: { factId: true, endedBecause: true, title: true, detail: true },
  },
  tiesAsGroup: {
    where: { status: { in: ['CONFIRMED', 'ENDED'] } },
    select: { kind: true, unitId: true, askedAt: true, entries: { where: { act: 'ENDED' }, select: { at: true } } },
  },
} satisfies Prisma.OrganisationSelect;

type Known = Prisma.OrganisationGetPayload<{ select: typeof known }>;

/** Every verified organisation of a city, as links are looked for among them. Two statements and one for the keys. */
export async function organisationFacts(tx: Tx, cityId: string): Promise<OrganisationFacts[]> {
  const rows = await tx.organisation.findMany({
    where: { cityId, ...onRegister },
    orderBy: { id: 'asc' },
    select: known,
  });
  const plain = await openAll(
    tx,
    rows.flatMap(({ id, contactPhone, bankAccountNumber }) => [
      { place: placeIn('Organisation.contactPhone', id), sealed: contactPhone },
      { place: placeIn('Organisation.bankAccountNumber', id), sealed: bankAccountNumber },
    ]),
  );
  const facts: OrganisationFacts[] = [];
  for (const [at, row] of rows.entries()) {
    facts.push({
      ...factsOf(row),
      contacts: [
        ...(await knownNumber(tx, 'phone', plain[at * 2] ?? '')),
        ...(row.contactEmail === '' ? [] : [mailContact(row.contactEmail)]),
      ],
      accounts: await knownNumber(tx, 'account', plain[at * 2 + 1] ?? ''),
    });
  }
  return facts;
}

function factsOf({ id, uscc, address, ...row }: Known): Omit<OrganisationFacts, 'contacts' | 'accounts'> {
  return {
    id,
    uscc: uscc ?? '',
    names: spansOf(row, 'NAME', row.name).map(({ was: name, ...span }) => ({ ...span, name })),
    people: [
      ...spansOf(row, 'LEGAL_REPRESENTATIVE', row.legalRepresentative).map(
        ({ was: name, ...span }): Officer => ({ ...span, name, role: 'LEGAL_REPRESENTATIVE', detail: '' }),
      ),
      { role: 'CONTACT', name: row.contactName, detail: '', from: null, to: null },
      ...factsInForce(row.passportFacts).map(
        ({ title: name, detail }): Officer => ({ role: 'STAFF', name, detail, from: null, to: null }),
      ),
    ],
    addresses: [address],
    ties: row.tiesAsGroup.map(({ kind, unitId, askedAt, entries }) => ({
      kind,
      organisationId: unitId,
      from: shanghaiDay(askedAt),
      to: dayOf(entries[0]?.at ?? null),
    })),
  };
}

type Named = Span & { was: string };

/** What a fact was one after the other, each until it was changed; today's last. */
function spansOf(
  { keyChanges }: Pick<Known, 'keyChanges'>,
  fact: 'NAME' | 'LEGAL_REPRESENTATIVE',
  now: string,
): Named[] {
  const changes = keyChanges.filter((change) => change.fact === fact);
  const before = changes.map(({ was, settledAt }, at) => ({
    was,
    from: dayOf(changes[at - 1]?.settledAt ?? null),
    to: dayOf(settledAt),
  }));
  return [...before, { was: now, from: before.at(-1)?.to ?? null, to: null }];
}
