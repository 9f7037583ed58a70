import 'server-only';
import { z } from 'zod';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { gateSets, withGateSet } from '@/lib/plans/terms/gate-sets';
import { roundOrWorkingCopy } from '../load';
import { roundPolicy } from '../policy';
import { roundVersionInput } from '../schema';
import { writeDraftRules } from './write-draft-rules';

const set = z.string().transform((key, context) => {
  const known = gateSets.find((candidate) => candidate.key === key);
  if (known === undefined) context.addIssue({ code: 'custom', message: 'kernel.problems.invalidValue' });
  return known ?? z.NEVER;
});

/** Takes the published practice of another place as a starting point; every figure can be changed afterwards. */
export const applyGateSet = command({
  name: 'round.applyGateSet',
  input: roundVersionInput.extend({ set }),
  subject: roundOrWorkingCopy,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input, tx }) {
    const maxApplicationsPerOrganisation = input.set.maxApplications ?? round.rules.maxApplicationsPerOrganisation;
    const rules = {
      ...round.rules,
      maxApplicationsPerOrganisation,
      eligibility: withGateSet(round.rules.eligibility, input.set),
    };
    return writeDraftRules(tx, round, input.version, rules);
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input, result }) => ({ detail: { set: input.set.key, eligibility: result.document.eligibility } }),
});
