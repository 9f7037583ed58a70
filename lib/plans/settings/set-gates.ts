import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { type Problem, problemIf, refuseIf } from '@/lib/kernel/refusal';
import { normaliseUscc } from '@/lib/organisations/uscc';
import { regionAbove } from '@/lib/regions/around';
import { blanksIn } from '../announcing/announcement';
import { writeTerms } from '../edit-plan';
import { type PlanSubject, planById } from '../load';
import { planPolicy } from '../policy';
import { gatesFromForm, gatesInput } from './gates-form';

/** Who may apply. @throws Refusal 'refused' naming each line of the directed support that is no organisation of the city, and a region that does not hold the plan's. */
export const setGates = command({
  name: 'plan.setGates',
  input: gatesInput,
  subject: planById,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input, tx }) {
    const { organisations, problems } = await namedOrganisations(tx, plan, input.directed);
    const within = input.withinOf === '' ? plan.region : await regionAbove(tx, plan.region.path, input.withinOf);
    refuseIf([
      ...problems,
      ...blanksLeft(input.declared),
      ...problemIf(within === null, { code: 'rounds.problems.regionNotAbove', field: 'withinOf' }),
    ]);
    const joint = {
      mode: input.jointMode,
      partners: input.jointPartners,
      most: input.jointMost,
      judged: input.jointJudged,
      counted: input.jointCounted,
    };
    const eligibility = gatesFromForm(input, {
      region: plan.region,
      within: within ?? plan.region,
      directed: organisations,
    });
    return writeTerms(tx, { plan, version: input.version }, { ...plan.terms, eligibility, joint });
  },
  about: ({ result }) => on(result),
  trail: ({ result: { document } }) => ({ said: { eligibility: document.eligibility, joint: document.joint } }),
});

/** A condition with a blank in it could be declared by nobody. */
const blanksLeft = (declared: readonly { text: string }[]): Problem[] =>
  declared.flatMap(({ text }, index) =>
    blanksIn(text).map(
      (sentence): Problem => ({
        code: 'rounds.problems.blankLeft',
        field: `declared.${index}.text`,
        values: { sentence },
      }),
    ),
  );

type Named = { id: string; name: string };

/** Names already on the list are taken as they stand, even if the organisation is called otherwise today. */
async function namedOrganisations(
  tx: Tx,
  { cityId, terms }: PlanSubject,
  lines: string[],
): Promise<{ organisations: Named[]; problems: Problem[] }> {
  const kept = terms.eligibility.flatMap((rule) => (rule.kind === 'directedOrganisations' ? rule.organisations : []));
  const found = await tx.organisation.findMany({
    where: { AND: [{ cityId }, { OR: [{ name: { in: lines } }, { uscc: { in: lines.map(normaliseUscc) } }] }] },
    select: { id: true, name: true, uscc: true },
  });
  const organisations = new Map<string, Named>();
  const problems: Problem[] = [];
  lines.forEach((line, index) => {
    if (line === '') return;
    const before = kept.filter(({ name }) => name === line);
    const matches =
      before.length > 0 ? before : found.filter(({ name, uscc }) => name === line || uscc === normaliseUscc(line));
    const [match] = matches;
    const values = { row: index + 1, line };
    if (match === undefined) problems.push({ code: 'rounds.problems.directedUnknown', field: 'directed', values });
    else if (matches.length > 1) problems.push({ code: 'rounds.problems.directedTwice', field: 'directed', values });
    else organisations.set(match.id, { id: match.id, name: match.name });
  });
  return { organisations: [...organisations.values()], problems };
}
