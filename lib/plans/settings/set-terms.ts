import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { writeTerms } from '../edit-plan';
import { planById } from '../load';
import { planPolicy } from '../policy';
import { daysWithout } from '../terms/execution';
import { problemsInMonths, problemsInTerms, termsFromForm, termsInput } from './terms-form';

/**
 * Amounts, duration, budget, screening, aggregation and publicity. Later versions than the draft's are for published amendments.
 * A duration that counts from the agreement leaves the timetable no days to contradict it.
 */
export const setTerms = command({
  name: 'plan.setTerms',
  input: termsInput,
  subject: planById,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input, tx }) {
    const terms = termsFromForm(input, plan.terms);
    refuseIf([...problemsInTerms(terms), ...problemsInMonths(input)]);
    const written = await writeTerms(tx, { plan, version: input.version }, terms);
    if (terms.executionMonths !== null) await tx.round.updateMany({ where: { planId: plan.id }, data: daysWithout });
    return written;
  },
  about: ({ result }) => on(result),
  trail: ({ result }) => ({ said: result.document }),
});
