import 'server-only';
import { formSections } from '@/lib/forms/definition/definition';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { refuseIf } from '@/lib/kernel/refusal';
import { writeTerms } from '../edit-plan';
import { planById } from '../load';
import { planPolicy } from '../policy';
import { problemsInCoFunding } from '../terms/co-funding-rule';
import { problemsInAwarding } from '../terms/problems-in-awarding';
import { awardingInput, termsWithAwarding } from './awarding-form';

/** How a round is decided: pass line, sums by place, places per category, grades, bonus from facts, preferences. */
export const setAwarding = command({
  name: 'plan.setAwarding',
  input: awardingInput,
  subject: planById,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input, tx }) {
    const parts = await tx.plan.findUnique({
      where: { id: plan.id },
      select: { form: { select: { sections: true } }, categories: { select: { code: true, name: true } } },
    });
    const { form, categories } = found(parts, 'the plan that is edited');
    const terms = termsWithAwarding(input, plan.terms);
    refuseIf([
      ...problemsInAwarding(terms, { categories, sections: formSections.parse(form.sections) }),
      ...problemsInCoFunding(terms.awarding.coFunding, plan.region),
    ]);
    return writeTerms(tx, { plan, version: input.version }, terms);
  },
  about: ({ result }) => on(result),
  trail: ({ result }) => ({ said: { awarding: result.document.awarding } }),
});
