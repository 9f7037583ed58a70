import { registerOrganisation } from '@/lib/organisations/register-organisation';
import { paths } from '@/lib/paths/paths';
import { leadingOn } from '@/lib/paths/way-back';
import { formAction } from '@/lib/web/form-action';
import { leadingOnward, onward } from '@/lib/web/second-step';

export const registerAsVisitorAction = formAction(leadingOnward(registerOrganisation), async () =>
  leadingOn(paths.registered(), await onward()),
);
