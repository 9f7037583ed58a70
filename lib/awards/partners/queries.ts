import 'server-only';
import { z } from 'zod';
import { stands } from '@/lib/applications/joint/lifecycle';
import { partnersOffered } from '@/lib/applications/joint/load';
import { applicationById } from '@/lib/applications/load';
import { applicationSees } from '@/lib/applications/sees';
import { isSigner } from '@/lib/applications/signing-off/policy';
import type { Tx } from '@/lib/db/client';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { hashOfComing } from './hash-of-coming';
import { openChange, partnerChangeLifecycle } from './lifecycle';
import { changeInclude } from './load';
import { partnerChangePolicy } from './policy';
import { partsWithout } from './rules';
import { partnerChangeAddress } from './schema';
import { officeSeesChange, partnerChangeSees, partySeesChange } from './sees';

const name = { select: { name: true } } as const;
const shown = {
  ...changeInclude,
  agreementFile: { select: { id: true, name: true, size: true } },
  proposedBy: name,
  confirmedBy: name,
  endedBy: name,
} as const;

/** A change of partners before and after, for the organisations it is between. */
export const partnerChange = query({
  name: 'partnerChange.ofMine',
  input: partnerChangeAddress,
  subject: async (db, input, actor) => partySeesChange.look(actor, await changeById(db, input)),
  run: ({ subject, actor }) => Promise.resolve(asShown(subject, actor)),
});

/** The same for the office that decides, and whoever watches it. */
export const officePartnerChange = query({
  name: 'partnerChange.ofOffice',
  input: partnerChangeAddress,
  subject: async (db, input, actor) => officeSeesChange.look(actor, await changeById(db, input)),
  run: ({ subject, actor }) => Promise.resolve(asShown(subject, actor)),
});

export type PartnerChangeShown = Awaited<ReturnType<typeof partnerChange>>;

/** Every change of partners of an application, the newest first, as far as it is the actor's to see. */
export const partnerChangesOf = query({
  name: 'partnerChange.ofApplication',
  input: z.object({ applicationId: id() }),
  subject: seenApplication,
  async run({ db, subject: application, actor }) {
    const changes = await db.partnerChange.findMany({
      where: { AND: [{ applicationId: application.id }, partnerChangeSees.where(actor)] },
      orderBy: { proposedAt: 'desc' },
      select: {
        id: true,
        status: true,
        proposedAt: true,
        part: { select: { organisation: name } },
        newcomer: name,
      },
    });
    const removed = await db.jointPartEntry.findMany({
      where: { act: 'REMOVED', note: { not: '' }, part: { applicationId: application.id, changes: { none: {} } } },
      orderBy: { at: 'desc' },
      select: { id: true, at: true, note: true, part: { select: { organisation: name } } },
    });
    const isOpen = changes.some(({ status }) => openChange.some((open) => open === status));
    const mayPropose = application.status === 'AWARDED' && !isOpen && isSigner(actor, application);
    return {
      lines: changes.map(({ part, newcomer, ...change }) => ({
        ...change,
        leaves: part.organisation.name,
        comesIn: newcomer?.name ?? '',
      })),
      /** Who was taken out while it was corrected, and why. */
      removed: removed.map(({ part, ...entry }) => ({ ...entry, name: part.organisation.name })),
      isOpen,
      mayPropose,
      /** Names one may choose among while typing. */
      offered: mayPropose ? await partnersOffered(db, application) : [],
    };
  },
});

export type PartnerChanges = Awaited<ReturnType<typeof partnerChangesOf>>;

/** The agreement that was signed anew, for whoever sees the change. */
export const partnerChangeFile = query({
  name: 'partnerChange.file',
  input: z.object({ fileId: id() }),
  subject: async (db, { fileId }, actor) =>
    partnerChangeSees.look(
      actor,
      await db.partnerChange.findFirst({
        where: { AND: [{ agreementFileId: fileId }, partnerChangeSees.where(actor)] },
        include: {
          part: { select: { organisationId: true } },
          application: { select: { organisationId: true, round: { select: { region: { select: { path: true } } } } } },
        },
      }),
    ),
  run: async ({ db, input: { fileId } }) =>
    found(await db.storedFile.findUnique({ where: { id: fileId } }), 'an agreement of partners'),
});

async function changeById(db: Tx, { changeId }: { changeId: string }) {
  const row = await db.partnerChange.findUnique({ where: { id: changeId }, include: shown });
  const application = row && (await applicationById(db, row));
  return row && application && { ...row, application };
}

async function seenApplication(db: Tx, input: { applicationId: string }, actor: Actor) {
  return applicationSees.look(actor, await applicationById(db, input));
}

type Row = NonNullable<Awaited<ReturnType<typeof changeById>>>;

function asShown(change: Row, actor: Actor) {
  const { application, part, newcomer, agreementFile, proposedBy, confirmedBy, endedBy, ...own } = change;
  return {
    ...own,
    agreement: agreementFile,
    proposedBy: proposedBy.name,
    confirmedBy: confirmedBy?.name ?? '',
    endedBy: endedBy?.name ?? '',
    leaves: { name: part.organisation.name, task: part.task, shareFen: part.shareFen },
    comesIn: newcomer && { name: newcomer.name, task: own.task, shareFen: own.shareFen },
    /** Who stays as they are. */
    others: partsWithout(application, part)
      .filter((other) => stands(other) && other.organisationId !== own.newcomerId)
      .map(({ organisation }) => organisation.name),
    project: {
      id: application.id,
      title: application.title,
      number: application.number,
      status: application.status,
      lead: application.organisation.name,
      totalFen: application.totalFen,
      round: { id: application.round.id, title: application.round.title },
    },
    /** Its own application can be opened by the lead alone. */
    isLead: isMemberOf(actor, application.organisationId),
    /** As `confirmPartnerChange` wants it: of what is shown. */
    readHash: hashOfComing(change),
    moves: openMoves(partnerChangeLifecycle, partnerChangePolicy, { actor, subject: change }),
  };
}
