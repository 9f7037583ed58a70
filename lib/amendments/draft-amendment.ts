import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { came } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { refuseIf } from '@/lib/kernel/refusal';
import { termsAsJson } from '@/lib/plans/terms/terms';
import { roundInTurn } from '@/lib/rounds/load';
import { roundPolicy } from '@/lib/rounds/policy';
import { problemsWithPhase } from './rules';
import { draftInput } from './schema';

/**
 * Begins a change of the form of a published round: a copy of the form and of the rules between its answers, to be edited.
 * @throws Refusal 'refused' once the window is over or while another amendment is unfinished.
 */
export const draftAmendment = command({
  name: 'amendment.draft',
  input: draftInput,
  // Of two who begin at once the second sees the first's amendment.
  subject: roundInTurn,
  visible: roundPolicy.view,
  allow: roundPolicy.manage,
  async run({ subject: round, actor, tx, now }) {
    refuseIf(problemsWithPhase(round, now));
    const unfinished = await tx.formAmendment.count({
      where: { roundId: round.id, status: { in: ['DRAFT', 'PROPOSED'] } },
    });
    refuseIf(unfinished === 0 ? [] : [{ code: 'amendments.problems.unfinished' }]);
    const { title, number, kind, sections } = found(
      await tx.form.findUnique({ where: { id: round.formId } }),
      'the form of a round',
    );
    const form = await tx.form.create({
      data: {
        cityId: round.cityId,
        kind,
        title,
        number: number + 1,
        sections: sections as Prisma.InputJsonValue,
        createdAt: now,
      },
    });
    const before = await tx.formAmendment.count({ where: { roundId: round.id } });
    return tx.formAmendment.create({
      data: {
        cityId: round.cityId,
        roundId: round.id,
        number: before + 1,
        formBeforeId: round.formId,
        formId: form.id,
        termsBefore: termsAsJson(round.terms),
        formRules: round.terms.formRules,
        draftedById: by(actor),
        draftedAt: now,
      },
    });
  },
  about: ({ result }) => came(result),
  trail: ({ result }) => ({
    detail: { roundId: result.roundId, number: result.number },
  }),
});
