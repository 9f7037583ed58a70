import { askToJoin } from '@/lib/organisations/claims/ask-to-join';
import { fileClaim } from '@/lib/organisations/claims/file-claim';
import { formAction } from '@/lib/web/form-action';

export const fileClaimAction = formAction(fileClaim, () => 'organisations.claims.filed');
export const askToJoinAction = formAction(askToJoin, () => 'organisations.claims.joined');
