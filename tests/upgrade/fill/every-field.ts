import { db } from '@/lib/db/client';
import { formSections } from '@/lib/forms/definition/definition';
import { found } from '@/lib/kernel/found';
import { editPlanForm } from '@/lib/plans/settings/edit-plan-form';
import { planAtVersion } from '@/prisma/seed/calls';
import { someAnswer } from '@/tests/factories/answers';

type Edit = Parameters<typeof editPlanForm>[0]['edit'];
type Field = Extract<Edit, { kind: 'addField' }>['field'];

const columnTypes = ['text', 'integer', 'choice', 'phone', 'day', 'month', 'money'] as const;

/** What the standard form does not ask. */
const fields: Field[] = [
  { type: 'number', label: '服务半径', decimals: '2', unit: '公里', max: '50' },
  { type: 'email', label: '备用邮箱' },
  { type: 'money', label: '往年投入' },
  { type: 'calculated', label: '往年投入的一半', formula: '往年投入 / 2', result: 'money' },
  { type: 'multiChoice', label: '服务方式', options: [{ label: '上门' }, { label: '集中' }] },
  {
    type: 'table',
    label: '场地',
    columns: columnTypes.map((type) => ({ label: `列${type}`, type, options: type === 'choice' ? '甲、乙' : '' })),
    minRows: '0',
    maxRows: '5',
  },
];

/** Asks every type of field in a draft. */
export async function askEverything(roundId: string, context: Parameters<typeof editPlanForm>[1]): Promise<void> {
  const { key: section } = found((await sectionsOf(roundId)).at(-1), 'a section');
  for (const field of fields)
    await editPlanForm({ ...(await planAtVersion(roundId)), edit: { kind: 'addField', section, field } }, context);
}

/** An answer to every field that is answered by typing. */
export async function everyAnswer(roundId: string): Promise<Record<string, unknown>> {
  const {
    region: { path },
    plan: { categories },
  } = await db.round.findUniqueOrThrow({
    where: { id: roundId },
    include: { region: true, plan: { include: { categories: true } } },
  });
  const place = await db.region.findFirst({ where: { path: { startsWith: path }, level: 'COMMUNITY' } });
  const facts = {
    title: '全部题型示例项目',
    category: found(categories[0], 'a category').code,
    regionId: found(place, 'a community').id,
  };
  const asked = (await sectionsOf(roundId)).flatMap(({ fields: all }) => all);
  return Object.fromEntries(
    asked.map((field) => [field.key, someAnswer(field, facts)]).filter(([, answer]) => answer !== undefined),
  );
}

async function sectionsOf(roundId: string) {
  const { form } = await db.plan.findFirstOrThrow({ where: { round: { id: roundId } }, include: { form: true } });
  return formSections.parse(form.sections);
}
