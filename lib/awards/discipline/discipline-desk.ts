import 'server-only';
import { z } from 'zod';
import { subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import { query } from '@/lib/kernel/query';
import { holderOf } from '@/lib/kernel/seen';
import { objectionDueAt, openObjectionStatuses } from '../rules';
import { standingCases } from './lifecycle';

const MOST = 200;

const about = {
  number: true,
  receivedAt: true,
  application: { select: { title: true } },
  notice: { select: { round: { select: { title: true } } } },
} as const;

/** What lies with the inspectors of a place: cases to take up and under way, open objections they may take up, and the last that were closed. */
export const disciplineDesk = query({
  name: 'discipline.desk',
  input: z.object({}),
  subject: holderOf('DISCIPLINE_INSPECTOR'),
  async run({ db, actor }) {
    const places = subtreesOf(actor, 'DISCIPLINE_INSPECTOR').map((path) => ({
      notice: { round: { region: { path: { startsWith: path } } } },
    }));
    const here = anyOf(places);
    const cases = await db.disciplineCase.findMany({
      where: { objection: here },
      orderBy: { startedAt: 'desc' },
      take: MOST,
      select: {
        id: true,
        objectionId: true,
        status: true,
        caseNumber: true,
        finding: true,
        startedAt: true,
        endedAt: true,
        objection: { select: about },
      },
    });
    const objections = await db.objection.findMany({
      where: {
        AND: [here, { status: { in: [...openObjectionStatuses] } }],
        cases: { none: { status: { in: [...standingCases] } } },
      },
      orderBy: { receivedAt: 'asc' },
      take: MOST,
      select: { id: true, ...about },
    });
    const rows = cases.map(({ objection, ...each }) => ({
      ...each,
      title: objection.application.title,
      round: objection.notice.round.title,
    }));
    return {
      referred: rows.filter(({ status }) => status === 'REFERRED'),
      open: rows.filter(({ status }) => status === 'OPEN'),
      ended: rows.filter(({ endedAt }) => endedAt !== null),
      objections: objections.map(({ application, notice, receivedAt, ...each }) => ({
        ...each,
        receivedAt,
        dueAt: objectionDueAt(receivedAt),
        title: application.title,
        round: notice.round.title,
      })),
    };
  },
});

export type DisciplineDesk = Awaited<ReturnType<typeof disciplineDesk>>;
