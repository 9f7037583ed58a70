import 'server-only';
import { tellLead, tellPartner } from '@/lib/applications/joint/tell';
import type { ApplicationSubject } from '@/lib/applications/load';
import type { Tx } from '@/lib/db/client';
import type { PartnerChangeStatus } from '@/lib/db/generated/enums';
import { Refusal } from '@/lib/kernel/refusal';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { tellOffice } from '@/lib/regions/tell-office';
import {
  partnerAskedInLetter,
  partnerChangeEndedLetter,
  partnersToDecideLetter,
  partnerToLeaveLetter,
} from './letters';

type Change = {
  id: string;
  status: PartnerChangeStatus;
  task: string;
  shareFen: bigint;
  reason: string;
  note: string;
  application: ApplicationSubject;
  part: { organisation: { id: string; name: string } };
  newcomer: { id: string; name: string } | null;
};

/** Who leaves hears of it at once; then who comes in is asked, or the office where nobody does. @throws Refusal where nobody there could confirm */
export async function tellOfProposal(tx: Tx, change: Change, now: Date): Promise<void> {
  const { part, newcomer, task, shareFen } = change;
  const facts = factsOf(change);
  const leaving = (name: string) => partnerToLeaveLetter({ ...facts, name });
  await tellPartner(tx, part.organisation.id, { letter: leaving, now });
  if (newcomer === null) return tellOfficeToDecide(tx, change, now);
  const coming = (name: string) => partnerAskedInLetter({ ...facts, name, task, shareFen });
  if ((await tellPartner(tx, newcomer.id, { letter: coming, now })) === 0)
    throw new Refusal('refused', [{ code: 'applications.problems.partnerNobodySigns', field: 'partner' }]);
}

export async function tellOfficeToDecide(tx: Tx, change: Change, now: Date): Promise<void> {
  const facts = { ...factsOf(change), address: fullAddress(paths.officePartnerChange(change.id)) };
  const letter = (name: string) => partnersToDecideLetter({ ...facts, name });
  await tellOffice(tx, { path: change.application.round.region.path, letter }, now);
}

/** How it ended, to all whom it is about. */
export async function tellEnd(tx: Tx, change: Change, now: Date): Promise<void> {
  const { status, note, application, part, newcomer } = change;
  const facts = { ...factsOf(change), status, note };
  const letter = (name: string) => partnerChangeEndedLetter({ ...facts, name });
  await tellLead(tx, application, { letter, now });
  await tellPartner(tx, part.organisation.id, { letter, now });
  if (newcomer !== null) await tellPartner(tx, newcomer.id, { letter, now });
}

const factsOf = ({ id, application, part, newcomer, reason }: Change) => ({
  roundTitle: application.round.title,
  title: application.title,
  lead: application.organisation.name,
  leaves: part.organisation.name,
  comesIn: newcomer?.name ?? '',
  reason,
  address: fullAddress(paths.partnerChange(id)),
});
