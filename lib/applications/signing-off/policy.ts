import type { SignOffStatus } from '@/lib/db/generated/enums';
import { type Actor, isMemberOf, isSystem } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import type { SignOffEvent } from './lifecycle';

type OfOrganisation = { organisationId: string };

/** Who speaks for an organisation: what binds it is theirs. */
export const isSigner = (actor: Actor, { organisationId }: OfOrganisation): boolean =>
  isSystem(actor) || isMemberOf(actor, organisationId, 'OWNER', 'SIGNATORY');

const isAuthor = (actor: Actor, { organisationId }: OfOrganisation): boolean =>
  isSystem(actor) || isMemberOf(actor, organisationId, 'OWNER', 'EDITOR');

/** Only handing in settles a sign-off. */
const nobody = (): boolean => false;

export const signOffPolicy = {
  ask: isAuthor,
  cancel: isAuthor,
  confirm: isSigner,
  sendBack: isSigner,
  settle: nobody,
} satisfies Policy<OfOrganisation, SignOffEvent>;

/** Whose move it is hears of it from the other side: who signs while they are asked, who fills in once they have answered. */
export const mayRemind = (actor: Actor, subject: OfOrganisation & { signOffStatus: SignOffStatus }): boolean =>
  subject.signOffStatus === 'ASKED' ? isAuthor(actor, subject) : isSigner(actor, subject);
