import { refuseOrganisation } from '@/lib/organisations/codes/refuse-organisation';
import { settleCode } from '@/lib/organisations/codes/settle-code';
import { endStanding } from '@/lib/organisations/end-standing';
import { overrideUscc } from '@/lib/organisations/override-uscc';
import { recordStanding } from '@/lib/organisations/record-standing';
import { returnOrganisation } from '@/lib/organisations/return-organisation';
import { verifyOrganisation } from '@/lib/organisations/verify-organisation';
import { withdrawStanding } from '@/lib/organisations/withdraw-standing';
import { formAction } from '@/lib/web/form-action';

export const verifyOrganisationAction = formAction(verifyOrganisation, () => 'organisations.office.verified');
export const returnOrganisationAction = formAction(returnOrganisation, () => 'organisations.office.returned');
export const refuseOrganisationAction = formAction(refuseOrganisation, () => 'organisations.office.refused');
export const settleCodeAction = formAction(settleCode, () => 'organisations.office.settled');
export const overrideUsccAction = formAction(overrideUscc, () => 'organisations.office.overridden');
export const recordStandingAction = formAction(recordStanding, () => 'organisations.office.standingRecorded');
export const endStandingAction = formAction(endStanding, () => 'organisations.office.ended');
export const withdrawStandingAction = formAction(withdrawStanding, () => 'organisations.office.withdrawn');
