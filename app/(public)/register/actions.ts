import { registerOrganisation } from '@/lib/organisations/register-organisation';
import { askCode } from '@/lib/organisations/registering/ask-code';
import { isRegistrationStep, problemsInStep, REGISTRATION_STEPS } from '@/lib/organisations/registering/steps';
import { paths } from '@/lib/paths/paths';
import { leadingOn } from '@/lib/paths/way-back';
import { formAction } from '@/lib/web/form-action';
import { leadingOnward, onward } from '@/lib/web/signing-in/second-step';
import { inSteps } from '@/lib/web/steps/in-steps';

export const registerAsVisitorAction = inSteps(
  formAction(leadingOnward(registerOrganisation), async ({ id }) => leadingOn(paths.registered(id), await onward())),
  {
    steps: REGISTRATION_STEPS,
    problemsIn: (step, typed) => (isRegistrationStep(step) ? problemsInStep(step, typed, { asksWho: true }) : []),
    asks: { code: askCode },
  },
);
