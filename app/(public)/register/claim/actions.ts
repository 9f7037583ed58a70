import { askToJoin } from '@/lib/organisations/claims/ask-to-join';
import { fileClaim } from '@/lib/organisations/claims/file-claim';
import { formAction } from '@/lib/web/form-action';
import { leadingOnward } from '@/lib/web/signing-in/second-step';

export const fileClaimAction = formAction(leadingOnward(fileClaim), () => 'organisations.claims.filed');
export const askToJoinAction = formAction(askToJoin, () => 'organisations.claims.joined');
