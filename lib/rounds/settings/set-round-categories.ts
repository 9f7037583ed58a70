import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { roundOrWorkingCopy } from '../load';
import { roundPolicy } from '../policy';
import { categoriesInput } from '../schema';
import { editDraft } from './edit-draft';

/** The categories applicants choose one of; their codes become part of application numbers. */
export const setRoundCategories = command({
  name: 'round.setCategories',
  input: categoriesInput,
  subject: roundOrWorkingCopy,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version, categories }, tx }) {
    refuseIf(problemsInCategories(categories));
    const edited = await editDraft(tx, round, version);
    await tx.roundCategory.deleteMany({ where: { roundId: round.id } });
    await tx.roundCategory.createMany({
      data: categories.map((category, position) => ({ ...category, position, roundId: round.id })),
    });
    return edited;
  },
  about: ({ subject, result }) => moved(subject, result),
});

function problemsInCategories(categories: { code: string }[]): Problem[] {
  if (categories.length === 0) return [{ code: 'rounds.problems.noCategories', field: 'categories.0.name' }];
  return categories.flatMap(({ code }, index) =>
    categories.findIndex((other) => other.code === code) === index
      ? []
      : [{ code: 'rounds.problems.categoryTwice', field: `categories.${index}.code` }],
  );
}
