import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { type FormChange, type FormVersion, formDifference } from '@/lib/forms/builder/form-difference';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import { formRule } from '@/lib/forms/expressions/form-rule-schema';
import { formReferencesOf } from '@/lib/plans/form/form-references-of';
import { rulesDocument } from '@/lib/plans/terms/rules-document';
import type { RoundSubject } from '@/lib/rounds/load';

type Amended = {
  formBeforeId: string;
  formId: string;
  termsBefore: unknown;
  formRules: unknown;
  round: RoundSubject;
};

/** The form with its rules, as it was and as the amendment makes it. */
export async function versionsOf(tx: Tx, amendment: Amended): Promise<{ before: FormVersion; after: FormVersion }> {
  const { round, formBeforeId, formId, termsBefore } = amendment;
  const [before, after] = [
    await formReferencesOf(tx, { ...round.plan, formId: formBeforeId }),
    await formReferencesOf(tx, { ...round.plan, formId }),
  ];
  return {
    before: { ...before, rules: rulesDocument.parse(termsBefore).formRules },
    after: { ...after, rules: readRules(amendment.formRules) },
  };
}

export async function differenceOf(tx: Tx, amendment: Amended): Promise<FormChange[]> {
  const { before, after } = await versionsOf(tx, amendment);
  return formDifference(before, after);
}

export const readRules = (stored: unknown): FormRule[] => z.array(formRule).parse(stored);
