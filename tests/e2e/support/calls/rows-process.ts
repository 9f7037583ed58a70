import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { actorsOf } from '@/prisma/seed/actors';
import { publishCall } from '@/prisma/seed/calls';
import { clockOf } from '@/prisma/seed/clock';
import { streetCall } from '@/prisma/seed/rounds/texts';
import { createApplication } from '@/tests/factories/applications';
import { confirmWordsOf } from '@/tests/factories/awards';
import { createOrganisation } from '@/tests/factories/organisations';
import type { MadeRows } from './made-rows';

/** Run as a process of its own beside the server (`startRows`): writes what it would be silly to type thirty times. */
const server = createServer((request, response) => {
  answer(request).then(
    (made) => response.end(JSON.stringify(made ?? null)),
    (error: Error) => response.writeHead(500).end(error.stack),
  );
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
// Whoever started it has gone.
process.once('disconnect', () => process.exit());

async function answer(request: IncomingMessage): Promise<unknown> {
  const asked = (await json(request)) as MadeRows;
  if (asked.make === 'round') return openRound(asked);
  if (asked.make === 'applications') return handIn(asked);
  if (asked.make === 'scores') return score(asked);
  return confirmWordsOf(asked.roundId);
}

/** A street's small call as its officer publishes it, from the template for streets. */
async function openRound({
  region: name,
  mark,
}: Extract<MadeRows, { make: 'round' }>): Promise<{ id: string; title: string }> {
  const { cityId, ...place } = found(await db.region.findFirst({ where: { name } }), name);
  const region = { ...place, cityId: found(cityId, 'its city') };
  const officer = found((await actorsOf(['district@demo.example'])).get('district@demo.example'), 'the officer');
  const call = streetCall(region, { edition: `（${mark}）` });
  const { id, title } = await publishCall(
    region,
    {
      ...call,
      contact: { name: '陈志远', phone: '0571-00000102', complaintPhone: '0571-00000110' },
      funds: call.funds.map((fund) => ({ ...fund, totalYuan: 90_000, lineYuan: 60_000 })),
      created: -2,
      opens: 0,
      closes: 10,
      review: [11, 30],
      execution: [40, 200],
    },
    { officer, clock: clockOf(new Date()) },
  );
  return { id, title };
}

/** Applications that have passed their screening, each of an organisation of its own. */
async function handIn({ roundId, entries, mark }: Extract<MadeRows, { make: 'applications' }>): Promise<void> {
  const now = new Date();
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
  const now = new Date();
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
