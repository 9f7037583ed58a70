import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { gateSets, withGateSet } from '@/lib/plans/terms/gate-sets';
import { writeTerms } from '../edit-plan';
import { planById } from '../load';
import { planPolicy } from '../policy';
import { planVersionInput } from '../schema';

const keys = gateSets.map(({ key }) => key);
const set = z.enum(keys, { message: 'kernel.problems.invalidValue' }).transform((key) =>
  found(
    gateSets.find((candidate) => candidate.key === key),
    'a set of gates',
  ),
);

/** Takes the published practice of another place as a starting point; every figure can be changed afterwards. */
export const applyGateSet = command({
  name: 'plan.applyGateSet',
  input: planVersionInput.extend({ set }),
  subject: planById,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input, tx }) {
    const maxApplicationsPerOrganisation = input.set.maxApplications ?? plan.terms.maxApplicationsPerOrganisation;
    const terms = {
      ...plan.terms,
      maxApplicationsPerOrganisation,
      eligibility: withGateSet(plan.terms.eligibility, input.set),
    };
    return writeTerms(tx, { plan, version: input.version }, terms);
  },
  about: ({ result }) => on(result),
  trail: ({ input, result }) => ({
    detail: { set: input.set.key },
    said: { eligibility: result.document.eligibility },
  }),
});
