import { registerOrganisation } from '@/lib/organisations/register-organisation';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';
import { onward } from '@/lib/web/second-step';

export const registerOwnAction = formAction(
  registerOrganisation,
  async ({ id }) => (await onward()) ?? paths.myOrganisation(id),
);
