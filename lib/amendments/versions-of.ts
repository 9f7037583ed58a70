import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { FormVersion } from '@/lib/forms/builder/form-difference';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import { formRule } from '@/lib/forms/expressions/form-rule-schema';
import { formListsOf, type PlanLists, type ReferredForm, referredForm } from '@/lib/plans/form/form-references-of';
import { termsSchema } from '@/lib/plans/terms/terms';
import type { RoundSubject } from '@/lib/rounds/load';

type Amended = {
  formBefore: { sections: unknown };
  form: { sections: unknown };
  termsBefore: unknown;
  formRules: unknown;
};
type Versions = { before: FormVersion & ReferredForm; after: FormVersion & ReferredForm };

/** The form with its rules, as it was and as the amendment makes it. */
export async function versionsOf(tx: Tx, amendment: Amended & { round: RoundSubject }): Promise<Versions> {
  return versionsIn(amendment, await formListsOf(tx, amendment.round.plan));
}

/** The same with the plan's lists at hand. */
export const versionsIn = ({ formBefore, form, termsBefore, formRules }: Amended, lists: PlanLists): Versions => ({
  before: { ...referredForm(formBefore, lists), rules: termsSchema.parse(termsBefore).formRules },
  after: { ...referredForm(form, lists), rules: readRules(formRules) },
});

export const readRules = (stored: unknown): FormRule[] => z.array(formRule).parse(stored);
