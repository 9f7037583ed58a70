import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { formReferencesOf } from './form-references-of';
import { formRulesPart, type FormRulesPart } from './form-rules-part';
import { roundById } from './load';
import { roundPolicy } from './policy';

/** A round's rules between answers as text, and what may be typed; null when the actor may not see the round. */
export async function formRulesOf(actor: Actor, roundId: string): Promise<FormRulesPart | null> {
  const round = await roundById(db, { roundId });
  if (round === null || !roundPolicy.view(actor, round)) return null;
  const { sections, references } = await formReferencesOf(db, round);
  return formRulesPart(round.rules.formRules, sections, references);
}
