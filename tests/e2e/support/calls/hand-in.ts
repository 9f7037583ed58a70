import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { createApplication } from '@/tests/factories/applications';
import { confirmWordsOf } from '@/tests/factories/awards';
import { createOrganisation } from '@/tests/factories/organisations';
import type { MadeRows } from './made-rows';

/** Run as a process of its own (`makeRows`): writes what it would be silly to type thirty times. */
const asked = JSON.parse(process.argv[2] ?? '') as MadeRows;
const now = new Date();

try {
  if (asked.make === 'applications') await handIn(asked);
  else if (asked.make === 'scores') await score(asked);
  else await confirmWordsOf(asked.roundId);
} finally {
  await db.$disconnect();
}

/** Applications that have passed their screening, each of an organisation of its own. */
async function handIn({ roundId, entries, mark }: Extract<MadeRows, { make: 'applications' }>): Promise<void> {
  const round = await db.round.findUniqueOrThrow({ where: { id: roundId }, include: { region: true } });
  for (const [index, { title, category, requestedYuan }] of entries.entries()) {
    const organisation = await createOrganisation(round.region, { name: `${title}服务中心（${mark}${index + 1}）` });
    const { id } = await createApplication({
      round,
      organisation,
      status: 'ELIGIBLE',
      title,
      requestedFen: BigInt(requestedYuan) * 100n,
      at: now,
      ...(category !== undefined && { category: await codeOf(round.planId, category) }),
    });
    // Read by everybody who walks the site meanwhile: a number as the house gives them.
    const number = `${round.year}-${round.region.code}-${String(now.getTime()).slice(-5)}-${String(index + 1).padStart(4, '0')}`;
    await db.application.update({ where: { id }, data: { number } });
  }
}

async function codeOf(planId: string, name: string): Promise<string> {
  const category = await db.planCategory.findFirst({ where: { planId, name } });
  return found(category, `the category ${name}`).code;
}

/** The sheets of a stage as their expert would have handed them in: of each criterion the share that makes the total. */
async function score({ roundId, totals }: Extract<MadeRows, { make: 'scores' }>): Promise<void> {
  const assignments = await db.reviewAssignment.findMany({
    where: { application: { roundId, title: { in: Object.keys(totals) } } },
    include: {
      application: { select: { title: true } },
      expert: { select: { personId: true } },
      stage: { select: { rubric: { select: { criteria: { where: { bonus: false } } } } } },
    },
  });
  for (const { id, sheetId, application, expert, stage } of assignments) {
    const total = found(totals[application.title], 'the total of an application');
    const cells = stage.rubric.criteria.map(({ id: key, maxPoints }) => ({
      sheetId,
      key,
      value: maxPoints.mul(total).div(100).toFixed(2),
      updatedAt: now,
      updatedById: expert.personId,
    }));
    await db.cell.createMany({ data: cells });
    await db.reviewAssignment.update({
      where: { id },
      data: { status: 'SUBMITTED', declaredAt: now, submittedAt: now, total: total.toFixed(2) },
    });
  }
}
