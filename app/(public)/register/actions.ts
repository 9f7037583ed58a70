import { registerOrganisation } from '@/lib/organisations/register-organisation';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const registerAsVisitorAction = formAction(registerOrganisation, () => `${paths.register()}/done`);
