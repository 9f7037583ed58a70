import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { noteReading } from '@/lib/kernel/notes';
import { openMoves } from '@/lib/kernel/policy';
import { type Asker, query } from '@/lib/kernel/query';
import { oneself, type Seen } from '@/lib/kernel/seen';
import { shownAs } from '@/lib/kernel/showing';
import { id } from '@/lib/kernel/text';
import { inChargeOf, officeInCharge, officesAbove } from '@/lib/regions/office-in-charge';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { isOpenRegistration, rivalsFor } from './codes/same-code';
import { organisationLifecycle } from './lifecycle';
import { organisationPolicy, organisationReader } from './policy';
import { needsOverride } from './rules';
import { memberSeesOrganisation, organisationSees } from './sees';
import { shownTo } from './shown-to';
import { onRecord } from './standings-of';

const organisationAddress = z.object({ organisationId: id() });
type OrganisationAddress = z.output<typeof organisationAddress>;

/** An organisation with members, facts on record and trail, as this actor may see it. */
export const organisationDetail = query({
  name: 'organisation.detail',
  input: organisationAddress,
  subject: seenOrganisation,
  run: asShown,
});

/** The same, for its own people only: their pages are not the office's. */
export const ownOrganisation = query({
  name: 'organisation.own',
  input: organisationAddress,
  subject: organisationOfMember,
  run: asShown,
});

export type OrganisationDetail = Awaited<ReturnType<typeof organisationDetail>>;

/** The organisations a person belongs to, for the first screen and the menu. */
export const myOrganisations = query({
  name: 'organisation.mine',
  input: z.object({}),
  subject: oneself,
  async run({ db, actor }) {
    const own = await db.organisation.findMany({
      where: memberSeesOrganisation.where(actor),
      orderBy: { name: 'asc' },
      select: {
        id: true,
        name: true,
        status: true,
        type: true,
        uscc: true,
        verifyDueAt: true,
        region: { select: { name: true, ...officesAbove } },
      },
    });
    return own.map(({ region, ...organisation }) => ({
      ...organisation,
      region: { name: region.name },
      office: officeInCharge(region).officeName,
    }));
  },
});

export type OwnOrganisation = Awaited<ReturnType<typeof myOrganisations>>[number];

const shownFacts = {
  region: { select: { id: true, name: true, ...officesAbove } },
  usccOverrideFile: { select: { id: true, name: true } },
  certificateFile: { select: { id: true, name: true, mime: true } },
  claims: { where: { status: 'OPEN' }, orderBy: { filedAt: 'asc' }, select: { id: true, filedAt: true } },
  members: {
    where: { leftAt: null },
    orderBy: { joinedAt: 'asc' },
    include: { person: { select: { name: true, email: true } } },
  },
  standings: { where: onRecord, orderBy: [{ from: 'desc' }, { recordedAt: 'desc' }] },
} satisfies Prisma.OrganisationInclude;

const load = (db: Tx, { organisationId }: OrganisationAddress) =>
  db.organisation.findUnique({ where: { id: organisationId }, include: shownFacts });

async function seenOrganisation(db: Tx, address: OrganisationAddress, actor: Actor) {
  return organisationSees.look(actor, await load(db, address));
}

async function organisationOfMember(db: Tx, address: OrganisationAddress, actor: Actor) {
  return memberSeesOrganisation.look(actor, await load(db, address));
}

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

async function asShown({
  subject: organisation,
  actor,
  now,
  db,
}: Asker & { subject: Seen<'organisation', Loaded>; db: Tx }) {
  const may = (act: keyof typeof organisationPolicy): boolean => organisationPolicy[act](actor, organisation);
  const reading = { actor, now, id: organisation.id, cityId: organisation.cityId };
  const reader = organisationReader(actor, organisation);
  if (shownAs('bankAccount', reader) === 'whole' && organisation.bankAccountNumber !== '')
    noteReading({ what: 'bankAccount', ...reading });
  if (reader === 'caller') noteReading({ what: 'contact', ...reading });
  return {
    ...(await shownTo(db, organisation, reader)),
    claims: may('manageMembers') || may('verify') ? organisation.claims : [],
    inCharge: inChargeOf(organisation.region, actor),
    trail: await trailLinesOf(db, 'organisation', organisation),
    rivals:
      may('verify') && isOpenRegistration(organisation)
        ? await rivalsFor(db, actor, organisation)
        : { own: [], elsewhere: 0 },
    codeNeedsOverride: needsOverride(organisation),
    moves: openMoves(organisationLifecycle, organisationPolicy, { actor, subject: organisation }),
    may: {
      update: may('update') && organisation.status !== 'REFUSED',
      updateBankAccount: may('updateBankAccount'),
      manageMembers: may('manageMembers'),
      verify: may('verify'),
      overrideUscc: may('overrideUscc'),
      recordStanding: may('recordStanding'),
    },
  };
}
