import type { FormSection } from '@/lib/forms/definition/definition';
import { withoutLetter } from '../commitment/letter';
import { withoutAgreement } from '../joint/agreement';

type Beside = Parameters<typeof withoutAgreement>[1] & Parameters<typeof withoutLetter>[1];

/** A form without its own questions for what is handed in beside it: the agreement of partners, and the sealed letter. */
export const withoutAskedBeside = (sections: readonly FormSection[], beside: Beside): FormSection[] =>
  withoutLetter(withoutAgreement(sections, beside), beside);
