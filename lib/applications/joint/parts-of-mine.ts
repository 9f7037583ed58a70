import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { statusForApplicant } from '../shown-status';
import { partnerSeesPart } from './sees';

const SHOWN = 100;

/** The parts of one's own organisations in what others lead, the newest first. */
export const partsOfMine = query({
  name: 'application.partsOfMine',
  input: z.object({}),
  subject: oneself,
  async run({ db, actor }) {
    const parts = await db.jointPart.findMany({
      where: partnerSeesPart.where(actor),
      orderBy: { id: 'desc' },
      take: SHOWN,
      select: {
        id: true,
        status: true,
        shareFen: true,
        organisation: { select: { name: true } },
        application: {
          select: {
            title: true,
            number: true,
            status: true,
            organisation: { select: { name: true } },
            round: { select: { title: true, status: true } },
          },
        },
      },
    });
    return parts.map(({ organisation, application: { round, organisation: lead, ...project }, ...part }) => ({
      ...part,
      partner: organisation.name,
      title: project.title,
      number: project.number,
      applicationStatus: statusForApplicant(project.status, round.status),
      lead: lead.name,
      round: round.title,
    }));
  },
});

export type PartAmongMine = Awaited<ReturnType<typeof partsOfMine>>[number];
