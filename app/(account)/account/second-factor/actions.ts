import { paths } from '@/lib/paths/paths';
import { beginSecondFactor } from '@/lib/people/second-factor/begin-second-factor';
import { confirmSecondFactor } from '@/lib/people/second-factor/confirm-second-factor';
import { renewRecoveryCodes } from '@/lib/people/second-factor/renew-recovery-codes';
import { turnOffSecondFactor } from '@/lib/people/second-factor/turn-off-second-factor';
import { formAction } from '@/lib/web/form-action';
import { samePage } from '@/lib/web/signing-in/second-step';

export const beginSecondFactorAction = formAction(beginSecondFactor, samePage);
export const confirmSecondFactorAction = formAction(confirmSecondFactor, ({ recoveryCodes }) => ({
  told: 'people.factor.on',
  once: recoveryCodes,
}));
export const renewRecoveryCodesAction = formAction(renewRecoveryCodes, ({ recoveryCodes }) => ({
  told: 'people.factor.renewed',
  once: recoveryCodes,
}));
export const turnOffSecondFactorAction = formAction(turnOffSecondFactor, () => `${paths.secondFactor()}?done=off`);
