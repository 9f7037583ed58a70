import type { KeyFact } from '@/lib/db/generated/enums';
import { acceptKeyChange } from '@/lib/organisations/changes/accept-key-change';
import { returnKeyChange } from '@/lib/organisations/changes/return-key-change';
import { refuseOrganisation } from '@/lib/organisations/codes/refuse-organisation';
import { settleCode } from '@/lib/organisations/codes/settle-code';
import { endStanding } from '@/lib/organisations/end-standing';
import { overrideUscc } from '@/lib/organisations/override-uscc';
import { checkPassportFact } from '@/lib/organisations/passport/check-passport-fact';
import { recordStanding } from '@/lib/organisations/record-standing';
import { returnOrganisation } from '@/lib/organisations/return-organisation';
import { verifyOrganisation } from '@/lib/organisations/verify-organisation';
import { withdrawStanding } from '@/lib/organisations/withdraw-standing';
import { formAction } from '@/lib/web/form-action';
import type { Translate } from '@/lib/web/messages';

export const verifyOrganisationAction = formAction(verifyOrganisation, () => 'organisations.office.verified');
export const returnOrganisationAction = formAction(returnOrganisation, () => 'organisations.office.returned');
export const refuseOrganisationAction = formAction(refuseOrganisation, () => 'organisations.office.refused');
export const settleCodeAction = formAction(settleCode, () => 'organisations.office.settled');
export const overrideUsccAction = formAction(overrideUscc, () => 'organisations.office.overridden');
export const recordStandingAction = formAction(recordStanding, () => 'organisations.office.standingRecorded');
export const endStandingAction = formAction(endStanding, () => 'organisations.office.ended');
export const withdrawStandingAction = formAction(withdrawStanding, () => 'organisations.office.withdrawn');
export const checkPassportFactAction = formAction(checkPassportFact, () => 'organisations.passport.checked');
const changeSaid =
  (outcome: 'accepted' | 'returned') =>
  ({ name, fact }: { name: string; fact: KeyFact }) => ({
    say: (t: Translate) =>
      t(`organisations.changes.${outcome}`, { name, fact: t(`organisations.changes.facts.${fact}`) }),
  });
export const acceptKeyChangeAction = formAction(acceptKeyChange, changeSaid('accepted'));
export const returnKeyChangeAction = formAction(returnKeyChange, changeSaid('returned'));
