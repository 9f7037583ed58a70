import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import type { Fen } from '@/lib/kernel/money';
import { type Problem, problemIf, refuseIf } from '@/lib/kernel/refusal';
import { writeTerms } from '../edit-plan';
import { planById } from '../load';
import { planPolicy } from '../policy';
import { categoriesInput } from '../schema';
import type { CategoryGrant } from '../terms/grant-range';
import { type Terms, termsAsJson } from '../terms/terms';
import { inLetters, withCodes } from './made-codes';

/** The categories applicants choose one of. Each is known by a code that the platform makes, whatever it is called later. With them the sums of those whose grants differ from the round's. */
export const setCategories = command({
  name: 'plan.setCategories',
  input: categoriesInput,
  subject: planById,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input: { version, categories: given }, tx }) {
    refuseIf(problemsInCategories(given));
    const before = await tx.planCategory.findMany({ where: { planId: plan.id }, select: { code: true, name: true } });
    const spokenOf = JSON.stringify([before, termsAsJson(plan.terms)]);
    const categories = withCodes(sameByName(given, before), {
      codes: inLetters,
      isTaken: (code) => spokenOf.includes(`"${code}"`),
    });
    const categoryGrants = grantsOf(categories);
    refuseIf(problemsInGrants(categories, plan.terms));
    const edited = await writeTerms(tx, { plan, version }, { ...plan.terms, categoryGrants });
    const left = { planId: plan.id, code: { notIn: categories.map(({ code }) => code) } };
    refuseIf(await problemsInLeaving(tx, left));
    // Whoever removed a topic asks for no category any more; its row stays, and would hold this one.
    await tx.topic.updateMany({ where: { category: left }, data: { categoryId: null } });
    await tx.planCategory.deleteMany({ where: left });
    for (const [position, { code, name, nameEn }] of categories.entries()) {
      const names = { name, nameEn };
      await tx.planCategory.upsert({
        where: { planId_code: { planId: plan.id, code } },
        create: { planId: plan.id, code, ...names, position },
        update: { ...names, position },
      });
    }
    return edited;
  },
  about: ({ result }) => on(result),
});

type Row = { code: string; name: string };
type Given = Row & { nameEn: string; least: Fen; most: Fen };

/** A row typed anew under a name that is there is that category, unless another row holds it under a new name. */
const sameByName = (given: Given[], before: Row[]): Given[] =>
  given.map((row) => {
    const same = before.find(({ name }) => row.code === '' && name === row.name);
    return same === undefined || given.some(({ code }) => code === same.code) ? row : { ...row, code: same.code };
  });

function problemsInCategories(categories: Row[]): Problem[] {
  if (categories.length === 0) return [{ code: 'rounds.problems.noCategories', field: 'categories.0.name' }];
  return categories.flatMap(({ code, name }, index) =>
    categories.slice(0, index).some((other) => other.name === name || (code !== '' && other.code === code))
      ? [{ code: 'rounds.problems.categoryTwice', field: `categories.${index}.name` }]
      : [],
  );
}

const grantsOf = (categories: readonly Given[]): CategoryGrant[] =>
  categories
    .filter(({ least, most }) => least > 0n || most > 0n)
    .map(({ code, least, most }) => ({ categoryCode: code, leastFen: least, mostFen: most }));

/** The least lies over the most: its own, or the round's where it has none. */
const problemsInGrants = (categories: readonly Given[], { perProjectCapFen }: Terms): Problem[] =>
  categories.flatMap(({ least, most }, index) => {
    const mostFen = most === 0n ? perProjectCapFen : most;
    return problemIf(mostFen > 0n && least > mostFen, {
      code: 'rounds.problems.categoryLeast',
      field: `categories.${index}.least`,
    });
  });

/** A topic keeps its category: it may be published, and then nobody could choose another one for it. */
async function problemsInLeaving(tx: Tx, left: Prisma.PlanCategoryWhereInput): Promise<Problem[]> {
  const used = await tx.topic.findFirst({
    where: { category: left, removedAt: null },
    orderBy: { number: 'asc' },
    select: { title: true, category: { select: { name: true } } },
  });
  return used === null
    ? []
    : [
        {
          code: 'rounds.problems.categoryOfTopic',
          field: 'categories.0.name',
          values: { category: used.category?.name ?? '', topic: used.title },
        },
      ];
}
