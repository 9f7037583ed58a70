import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { writeTerms } from '@/lib/plans/edit-plan';
import { problemsInShares } from '@/lib/plans/terms/share-rules';
import { roundById } from '../load';
import { roundPolicy } from '../policy';
import { sharesFromForm, sharesInput } from './shares-form';

/**
 * How much of a fund's awarded money must go to which categories. Funds and categories that the round has not set yet
 * are refused here, those it loses later are told before publishing.
 */
export const setMinimumShares = command({
  name: 'round.setMinimumShares',
  input: sharesInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input, tx }) {
    const minimumShares = sharesFromForm(input.shares);
    const [lines, categories] = [
      await tx.fundingLine.findMany({
        where: { roundId: round.id },
        select: { fund: { select: { id: true, kind: true } } },
      }),
      await tx.planCategory.findMany({ where: { planId: round.planId }, select: { code: true } }),
    ];
    refuseIf(
      problemsInShares(minimumShares, {
        funds: lines.map(({ fund }) => fund),
        categoryCodes: categories.map(({ code }) => code),
      }),
    );
    return writeTerms(tx, { plan: round.plan, version: input.planVersion }, { ...round.terms, minimumShares });
  },
  about: ({ subject }) => on(subject),
  trail: ({ result }) => ({ said: { minimumShares: result.document.portfolioFloors } }),
});
