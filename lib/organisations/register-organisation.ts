import 'server-only';
import { storeFile } from '@/lib/files/store-file';
import { wrongFiles } from '@/lib/files/wrong-files';
import { came } from '@/lib/kernel/about';
import { isPerson } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { newId } from '@/lib/kernel/new-id';
import { email, requiredLine } from '@/lib/kernel/text';
import { leadsTo } from '@/lib/people/leads-to';
import { admitFiles, countAct } from '@/lib/people/throttle';
import { placeIn } from '@/lib/vault/places';
import { seal } from '@/lib/vault/seal';
import { PAPER_KINDS, problemsInCertificate, receiveCertificate } from './codes/certificate';
import { codeInTurn } from './codes/same-code';
import { offerMembership } from './member-invitations';
import { personBehind, problemsInName } from './person-behind';
import { problemsInRepetition } from './registering/repetition';
import { verifyDueAt } from './registering/verify-due';
import { registeredFacts } from './registration';
import { problemsInAccountSent, problemsInCode } from './rules';
import { bankAccount, evidence, organisationFacts } from './schema';

const input = organisationFacts.extend(bankAccount.shape).extend({
  /** Who registers, when nobody is signed in; without a name it is the contact. */
  personName: requiredLine(40).optional(),
  personEmail: email().optional(),
  leadsTo,
  /** The registration certificate, a scan or a photograph; a filed organisation has none. */
  certificate: evidence,
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
    receiveCertificate(certificate, [...problemsInCode(facts, []), ...problemsInAccountSent(facts.type, facts)]),
  async run({
    input: { personName, personEmail, leadsTo, certificate: _, bankAccountName, bankName, bankAccountNumber, ...facts },
    prepared: paper,
    actor,
    tx,
    now,
    ip,
  }) {
    await countAct(tx, { act: 'register', ip, now }, HOURLY);
    if (!isPerson(actor) && personEmail !== undefined)
      await countAct(tx, { act: 'register-to', ip: personEmail, now }, HOURLY_TO_MAILBOX);
    const named = { personName: personName ?? facts.contactName, personEmail, leadsTo };
    const account = { bankAccountName, bankName, bankAccountNumber };
    await codeInTurn(tx, facts.uscc);
    const more = [
      ...problemsInCertificate(facts.type, paper),
      ...(await problemsInRepetition(
        tx,
        facts.uscc,
        isPerson(actor) ? { id: actor.personId } : { email: personEmail ?? '' },
      )),
      ...problemsInAccountSent(facts.type, account),
      ...problemsInName(actor, named),
    ];
    const columns = await registeredFacts(tx, facts, { own: null, more, now });
    const certificate = paper === null ? null : await storeFile(tx, paper, { actor, now });
    const id = newId();
    const organisation = await tx.organisation.create({
      data: {
        ...columns,
        ...account,
        id,
        contactPhone: await seal(tx, placeIn('Organisation.contactPhone', id), columns.contactPhone),
        bankAccountNumber: await seal(tx, placeIn('Organisation.bankAccountNumber', id), bankAccountNumber),
        certificateFileId: certificate?.id ?? null,
        verifyDueAt: await verifyDueAt(tx, now),
        createdAt: now,
        updatedAt: now,
      },
    });
    const news = '有人以此邮箱在公创平台提交了社会组织注册，正在等待民政部门核实。';
    const owner = await personBehind(tx, { actor, named, news }, now);
    const membership = { organisationId: organisation.id, personId: owner.id, roles: ['OWNER' as const] };
    if (owner.consents) await tx.organisationMember.create({ data: { ...membership, joinedAt: now } });
    else await offerMembership(tx, membership, now);
    return { id, status: organisation.status, cityId: organisation.cityId };
  },
  once: { made: ({ id }) => id, again: (tx, id) => tx.organisation.findUnique({ where: { id }, select: made }) },
  about: ({ result }) => came(result),
});

/** What a registration answers with, also to the second press of its button. */
const made = { id: true, status: true, cityId: true } as const;
