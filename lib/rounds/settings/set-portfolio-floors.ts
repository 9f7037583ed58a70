import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { writeTerms } from '@/lib/plans/edit-plan';
import { problemsInFloors } from '@/lib/plans/terms/floor-rules';
import { roundById } from '../load';
import { roundPolicy } from '../policy';
import { floorsFromForm, floorsInput } from './floors-form';

/**
 * How much of a fund's awarded money must go to which categories. Funds and categories that the round has not set yet
 * are refused here, those it loses later are told before publishing.
 */
export const setPortfolioFloors = command({
  name: 'round.setPortfolioFloors',
  input: floorsInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input, tx }) {
    const portfolioFloors = floorsFromForm(input.floors);
    const [lines, categories] = [
      await tx.fundingLine.findMany({
        where: { roundId: round.id },
        select: { fund: { select: { id: true, kind: true } } },
      }),
      await tx.planCategory.findMany({ where: { planId: round.planId }, select: { code: true } }),
    ];
    refuseIf(
      problemsInFloors(portfolioFloors, {
        funds: lines.map(({ fund }) => fund),
        categoryCodes: categories.map(({ code }) => code),
      }),
    );
    return writeTerms(tx, { plan: round.plan, version: input.planVersion }, { ...round.terms, portfolioFloors });
  },
  about: ({ subject }) => on(subject),
  trail: ({ result }) => ({ detail: { portfolioFloors: result.document.portfolioFloors } }),
});
