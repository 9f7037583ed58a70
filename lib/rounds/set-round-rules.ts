import 'server-only';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { editDraft } from './edit-draft';
import { roundById } from './load';
import { roundPolicy } from './policy';
import { rulesAsJson } from './rules-document';
import { problemsInRules, rulesFromForm, rulesInput } from './rules-form';

/**
 * Amounts, eligibility, budget, screening, aggregation and publicity. A draft has one version of its rules, written
 * over until it is published: nobody relies on a draft. Later versions are for published amendments.
 */
export const setRoundRules = command({
  name: 'round.setRules',
  input: rulesInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input, tx }) {
    const rules = rulesFromForm(input, round.region, round.rules.formRules);
    refuseIf(problemsInRules(rules));
    const edited = await editDraft(tx, round, input.version);
    await tx.roundRules.updateMany({ where: { roundId: round.id, frozenAt: null }, data: { document: rulesAsJson(rules) } });
    return { ...edited, rules };
  },
  trail: ({ result }) => ({ detail: rulesAsJson(result.rules) }),
});
