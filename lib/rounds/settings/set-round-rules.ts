import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { roundOrWorkingCopy } from '../load';
import { roundPolicy } from '../policy';
import { problemsInRules, rulesFromForm, rulesInput } from './rules-form';
import { writeDraftRules } from './write-draft-rules';

/** Amounts, budget, screening, aggregation and publicity. Later versions than the draft's are for published amendments. */
export const setRoundRules = command({
  name: 'round.setRules',
  input: rulesInput,
  subject: roundOrWorkingCopy,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input, tx }) {
    const rules = rulesFromForm(input, round.rules);
    refuseIf(problemsInRules(rules));
    return writeDraftRules(tx, round, input.version, rules);
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ result }) => ({ detail: result.document }),
});
