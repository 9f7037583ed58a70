import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { AmendmentStatus } from '@/lib/db/generated/enums';
import { type FormChange, type FormVersion, formDifference } from '@/lib/forms/builder/form-difference';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import { formRule } from '@/lib/forms/expressions/form-rule-schema';
import { rulesDocument } from '@/lib/plans/terms/rules-document';
import type { RoundSubject } from '@/lib/rounds/load';
import { formReferencesOf } from '@/lib/rounds/settings/form-references-of';

type Amended = {
  status: AmendmentStatus;
  decidedAt: Date | null;
  formBeforeId: string;
  formId: string;
  formRules: unknown;
  round: RoundSubject;
};

/** The form with its rules, as it was and as the amendment makes it. */
export async function versionsOf(tx: Tx, amendment: Amended): Promise<{ before: FormVersion; after: FormVersion }> {
  const { round, formBeforeId, formId } = amendment;
  const [before, after] = [
    await formReferencesOf(tx, { ...round, formId: formBeforeId }),
    await formReferencesOf(tx, { ...round, formId }),
  ];
  return {
    before: { ...before, rules: await rulesBefore(tx, amendment) },
    after: { ...after, rules: readRules(amendment.formRules) },
  };
}

export async function differenceOf(tx: Tx, amendment: Amended): Promise<FormChange[]> {
  const { before, after } = await versionsOf(tx, amendment);
  return formDifference(before, after);
}

export const readRules = (stored: unknown): FormRule[] => z.array(formRule).parse(stored);

/** The rules that held when it was decided; while nothing is decided, those that hold. */
async function rulesBefore(tx: Tx, { status, decidedAt, round }: Amended): Promise<FormRule[]> {
  const isOpen = status === 'DRAFT' || status === 'PROPOSED';
  if (isOpen || decidedAt === null) return round.rules.formRules;
  const newest = await tx.roundRules.findFirst({
    where: { roundId: round.id, createdAt: { lt: decidedAt } },
    orderBy: { number: 'desc' },
  });
  return newest === null ? [] : rulesDocument.parse(newest.document).formRules;
}
