import 'server-only';
import type { MemberRole } from '@/lib/db/generated/enums';
import { storeFile } from '@/lib/files/store-file';
import { wrongFiles } from '@/lib/files/wrong-files';
import { came } from '@/lib/kernel/about';
import { isPerson } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { newId } from '@/lib/kernel/new-id';
import { email, flag, requiredLine } from '@/lib/kernel/text';
import { leadsTo } from '@/lib/people/leads-to';
import { admitFiles, countAct } from '@/lib/people/throttle';
import { placeIn } from '@/lib/vault/places';
import { seal } from '@/lib/vault/seal';
import { PAPER_KINDS, problemsInCertificate, receiveCertificate } from './codes/certificate';
import { codeInTurn } from './codes/same-code';
import { isNaturalPerson } from './kinds';
import { offerMembership } from './member-invitations';
import { personBehind, problemsInName } from './person-behind';
import { problemsInPerson, problemsInRepetition } from './registering/repetition';
import { verifyDueAt } from './registering/verify-due';
import { registeredFacts } from './registration';
import { problemsInAccountSent, problemsInCode, problemsInPledge, problemsInWho } from './rules';
import { bankAccount, evidence, organisationFacts } from './schema';

const input = organisationFacts.extend(bankAccount.shape).extend({
  /** Who registers, when nobody is signed in; without a name it is the contact. */
  personName: requiredLine(40).optional(),
  personEmail: email().optional(),
  leadsTo,
  /** What proves the kind (kinds.ts), a scan or a photograph. */
  certificate: evidence,
  /** A natural person's promise that name and telephone are their own. */
  pledged: flag(),
});

const HOURLY = { times: 10, windowMs: 3_600_000 };
/** However many computers ask: nobody's mailbox is filled with registrations. */
const HOURLY_TO_MAILBOX = { times: 5, windowMs: 3_600_000 };

async function nothingYet() {
  return {};
}

/**
 * Registers an organisation with its first owner, who is asked first where a visitor names somebody's account. A visitor's address gets a letter whether or not it had an account,
 * and the answer is the same. The registration waits for an officer of its region.
 * @throws Refusal 'refused' with every problem; 'too-many' above ten an hour from one address, or five for one mailbox.
 */
export const registerOrganisation = command({
  name: 'organisation.register',
  input,
  alsoWrong: wrongFiles({ certificate: PAPER_KINDS }),
  async beforehand(tx, { certificate }, { now, ip }) {
    if (certificate !== null) await admitFiles(tx, { act: 'register', ip, now }, HOURLY);
  },
  subject: nothingYet,
  allow: () => true,
  prepare: ({ input: { certificate, ...facts } }) =>
    receiveCertificate(certificate, [
      ...problemsInCode(facts, []),
      ...problemsInWho(facts),
      ...problemsInAccountSent(facts.type, facts),
    ]),
  async run({
    input: { personName, personEmail, leadsTo, certificate: _, pledged, ...typed },
    prepared: paper,
    actor,
    tx,
    now,
    ip,
  }) {
    const { bankAccountName, bankName, bankAccountNumber, ...facts } = typed;
    await countAct(tx, { act: 'register', ip, now }, HOURLY);
    if (!isPerson(actor) && personEmail !== undefined)
      await countAct(tx, { act: 'register-to', ip: personEmail, now }, HOURLY_TO_MAILBOX);
    const isOneself = isNaturalPerson(facts);
    const named = { personName: personName ?? (isOneself ? facts.name : facts.contactName), personEmail, leadsTo };
    const registrant = isPerson(actor) ? { id: actor.personId } : { email: personEmail ?? '' };
    const account = { bankAccountName, bankName, bankAccountNumber };
    await codeInTurn(tx, facts.uscc);
    const more = [
      ...problemsInCertificate(facts.type, paper),
      ...problemsInPledge(facts.type, pledged),
      ...(await problemsInRepetition(tx, facts.uscc, registrant)),
      ...(isOneself ? await problemsInPerson(tx, registrant) : []),
      ...problemsInAccountSent(facts.type, account),
      ...problemsInName(actor, named),
    ];
    const columns = await registeredFacts(tx, facts, { own: null, more, now });
    // Whatever paper a person sends is not kept: nothing was asked but a promise.
    const certificate = paper === null || isOneself ? null : await storeFile(tx, paper, { actor, now });
    const id = newId();
    const organisation = await tx.organisation.create({
      data: {
        ...columns,
        ...account,
        id,
        contactPhone: await seal(tx, placeIn('Organisation.contactPhone', id), columns.contactPhone),
        bankAccountNumber: await seal(tx, placeIn('Organisation.bankAccountNumber', id), bankAccountNumber),
        certificateFileId: certificate?.id ?? null,
        pledgedAt: isOneself ? now : null,
        verifyDueAt: await verifyDueAt(tx, now),
        createdAt: now,
        updatedAt: now,
      },
    });
    const news = '有人以此邮箱在公创平台提交了申报主体注册，正在等待民政部门核实。';
    const owner = await personBehind(tx, { actor, named, news }, now);
    const membership = { organisationId: organisation.id, personId: owner.id, roles: ownRoles(isOneself) };
    if (owner.consents) await tx.organisationMember.create({ data: { ...membership, joinedAt: now } });
    else await offerMembership(tx, membership, now);
    return { id, status: organisation.status, cityId: organisation.cityId };
  },
  once: { made: ({ id }) => id, again: (tx, id) => tx.organisation.findUnique({ where: { id }, select: made }) },
  about: ({ result }) => came(result),
});

/** A natural person signs for themselves from the start. */
const ownRoles = (isOneself: boolean): MemberRole[] => (isOneself ? ['OWNER', 'SIGNATORY'] : ['OWNER']);

/** What a registration answers with, also to the second press of its button. */
const made = { id: true, status: true, cityId: true } as const;
