import 'server-only';
import { db } from '@/lib/db/client';
import { rulesDocument } from '@/lib/rounds/rules-document';
import { roundPhase } from '@/lib/rounds/rules';
import { publishedRound } from './published';

/** A published call whole: announcement, timetable, money, categories, and by PUB-13 its rubric, weights and cut-offs. */
export async function publicCall(roundId: string, now: Date) {
  const row = await db.round.findFirst({
    where: { id: roundId, ...publishedRound },
    select: {
      id: true, title: true, summary: true, year: true, status: true, cancelReason: true, publishedAt: true,
      opensAt: true, closesAt: true, reviewFrom: true, reviewTo: true, executionFrom: true, executionTo: true,
      contactName: true, contactPhone: true, complaintPhone: true,
      region: { select: { name: true } },
      rules: { orderBy: { number: 'desc' }, take: 1, select: { document: true } },
      funding: { orderBy: { position: 'asc' }, select: { amountFen: true, fund: { select: { name: true, kind: true } } } },
      categories: { orderBy: { position: 'asc' }, select: { code: true, name: true } },
      announcement: { orderBy: { position: 'asc' }, select: { key: true, title: true, body: true } },
      instalments: { orderBy: { position: 'asc' }, select: { name: true, basisPoints: true, condition: true } },
      extensions: { orderBy: { createdAt: 'asc' }, select: { fromAt: true, toAt: true, reason: true } },
      stages: {
        orderBy: { position: 'asc' },
        select: { id: true, kind: true, name: true, reviewsPerEntry: true, cutCount: true, weightBp: true, rubricId: true },
      },
      rubrics: {
        orderBy: { id: 'asc' },
        select: { id: true, title: true, criteria: { orderBy: { position: 'asc' }, select: { id: true, group: true, name: true, maxPoints: true, bonus: true, anchorFull: true } } },
      },
    },
  });
  if (row === null) return null;
  const { rules, rubrics, region, ...round } = row;
  return {
    ...round,
    regionName: region.name,
    phase: roundPhase(round, now),
    hasResult: round.status === 'PUBLICISING' || round.status === 'AWARDED',
    rules: rulesDocument.parse(rules[0]?.document),
    rubrics: rubrics.map(({ criteria, ...rubric }) => ({
      ...rubric,
      criteria: criteria.map(({ maxPoints, ...criterion }) => ({ ...criterion, maxPoints: maxPoints.toString() })),
    })),
  };
}

export type CallDetail = NonNullable<Awaited<ReturnType<typeof publicCall>>>;
