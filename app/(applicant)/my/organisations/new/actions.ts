'use server';
import { registerOrganisation } from '@/lib/organisations/register-organisation';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const registerOwnAction = formAction(registerOrganisation, ({ id }) => paths.myOrganisation(id));
