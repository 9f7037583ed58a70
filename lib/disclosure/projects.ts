import 'server-only';
import { z } from 'zod';
import { standingParts } from '@/lib/applications/joint/names-together';
import { namesOfPlaces, placesNamed } from '@/lib/applications/places-named';
import type { Tx } from '@/lib/db/client';
import { query } from '@/lib/kernel/query';
import { asSeen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { planById } from '@/lib/plans/load';
import { publicAnswersIn } from './public-answers';
import { awardedProject } from './published';

/** An awarded project: what it is, who carries it out, and whose money it has. */
export const publicProject = query({
  name: 'project.public',
  input: z.object({ applicationId: id() }),
  subject: awardedOne,
  async run({ subject: row, db }) {
    const { award, submissions, ledger, publicWords, title: written, places, lateEntry, jointParts, ...project } = row;
    const { title, ...answers } = publicAnswersIn({ title: written, publicWords }, submissions[0]?.content);
    return {
      ...project,
      partners: jointParts.map(({ organisation }) => organisation),
      ...(await withTerms(db, project.round, lateEntry?.status === 'USED')),
      ...award,
      title,
      placeNames: namesOfPlaces(places),
      answers,
      funds: ledger.map(({ amountFen, fund: { region, ...fund } }) => ({
        ...fund,
        owner: region.officeName,
        amountFen,
      })),
      isLotteryFunded: ledger.some(({ fund }) => fund.kind === 'WELFARE_LOTTERY'),
    };
  },
});

export type PublicProject = Awaited<ReturnType<typeof publicProject>>;

async function awardedOne(db: Tx, { applicationId }: { applicationId: string }) {
  const row = await db.application.findFirst({
    where: { id: applicationId, ...awardedProject },
    select: {
      id: true,
      number: true,
      title: true,
      receivedAt: true,
      lateEntry: { select: { status: true } },
      publicWords: { select: { title: true, summary: true, place: true } },
      ownFen: true,
      totalFen: true,
      organisation: { select: { id: true, name: true, type: true } },
      jointParts: { ...standingParts, select: { organisation: { select: { id: true, name: true, type: true } } } },
      category: { select: { name: true, nameEn: true } },
      places: placesNamed,
      award: { select: { amountFen: true, confirmedAt: true } },
      round: {
        select: {
          id: true,
          title: true,
          year: true,
          executionFrom: true,
          executionTo: true,
          planId: true,
          region: { select: { officeName: true } },
        },
      },
      ledger: {
        where: { kind: 'AWARD_APPROVED' },
        orderBy: { id: 'asc' },
        select: {
          amountFen: true,
          fund: { select: { name: true, kind: true, region: { select: { officeName: true } } } },
        },
      },
      submissions: { orderBy: { ordinal: 'desc' }, take: 1, select: { content: true } },
    },
  });
  if (row === null || row.award === null) return null;
  const project = { ...row, award: row.award };
  return asSeen<'public project', typeof project>(project);
}

/** Where the timetable has no days, its plan says how long from the agreement; and whether it is said that one was let in late. */
async function withTerms<Round extends { planId: string; executionFrom: string | null }>(
  db: Tx,
  round: Round,
  wasLate: boolean,
) {
  const terms = round.executionFrom === null || wasLate ? ((await planById(db, round))?.terms ?? null) : null;
  const executionMonths = round.executionFrom === null ? (terms?.executionMonths ?? null) : null;
  return { round: { ...round, terms: { executionMonths } }, isLate: wasLate && terms?.lateEntry.isPublic === true };
}
