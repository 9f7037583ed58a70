import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type RulesDocument, rulesAsJson } from '@/lib/plans/terms/rules-document';
import type { RoundSubject } from '../load';
import { editDraft } from './edit-draft';

/**
 * A draft has one version of its rules, written over until it is published: nobody relies on a draft.
 * @throws Refusal 'refused' after publishing; a stale version ends in 'conflict' at the door.
 */
export async function writeDraftRules(tx: Tx, round: RoundSubject, version: number, rules: RulesDocument) {
  const edited = await editDraft(tx, round, version);
  const document = rulesAsJson(rules);
  await tx.roundRules.updateMany({ where: { roundId: round.id, frozenAt: null }, data: { document } });
  return { ...edited, document };
}
