import { registerOrganisation } from '@/lib/organisations/register-organisation';
import { askCode } from '@/lib/organisations/registering/ask-code';
import { isRegistrationStep, problemsInStep, REGISTRATION_STEPS } from '@/lib/organisations/registering/steps';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';
import { onward } from '@/lib/web/signing-in/second-step';
import { inSteps } from '@/lib/web/steps/in-steps';

export const registerOwnAction = inSteps(
  formAction(
    registerOrganisation,
    async ({ id }) => (await onward()) ?? (`${paths.myOrganisation(id)}?registered=1` as const),
  ),
  {
    steps: REGISTRATION_STEPS,
    problemsIn: (step, typed) => (isRegistrationStep(step) ? problemsInStep(step, typed, { asksWho: false }) : []),
    asks: { code: askCode },
  },
);
