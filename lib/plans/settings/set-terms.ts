import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { writeTerms } from '../edit-plan';
import { planById } from '../load';
import { planPolicy } from '../policy';
import { problemsInTerms, termsFromForm, termsInput } from './terms-form';

/** Amounts, budget, screening, aggregation and publicity. Later versions than the draft's are for published amendments. */
export const setTerms = command({
  name: 'plan.setTerms',
  input: termsInput,
  subject: planById,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input, tx }) {
    const terms = termsFromForm(input, plan.terms);
    refuseIf(problemsInTerms(terms));
    return writeTerms(tx, { plan, version: input.version }, terms);
  },
  about: ({ result }) => on(result),
  trail: ({ result }) => ({ said: result.document }),
});
