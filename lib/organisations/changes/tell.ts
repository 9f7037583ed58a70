import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { KeyFact, MemberRole } from '@/lib/db/generated/enums';
import { type LetterText, postLetter } from '@/lib/mail/post-letter';
import { membersAs } from '../tell-members';

/** Those who keep the fact, in letters about its change. */
const keepers = (fact: KeyFact): MemberRole[] => (fact === 'BANK_ACCOUNT' ? ['OWNER', 'FINANCE'] : ['OWNER', 'EDITOR']);

type Telling = { organisationId: string; fact: KeyFact; letter: (name: string) => LetterText; except?: string };

/** Writes to everybody who keeps the fact, but not to who is doing it. */
export async function tellKeepers(
  tx: Tx,
  { organisationId, fact, letter, except = '' }: Telling,
  now: Date,
): Promise<void> {
  for (const to of await membersAs(tx, { organisationId, roles: keepers(fact), except }))
    await postLetter(tx, { to, text: letter(to.name) }, now);
}
