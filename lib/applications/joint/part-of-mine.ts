import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { id } from '@/lib/kernel/text';
import { standingsRead } from '@/lib/organisations/standings-of';
import { asSubject, roundInclude } from '@/lib/rounds/load';
import { handInUntil, problemsBeforeEditing } from '../rules';
import { statusForApplicant } from '../shown-status';
import { AGREEMENT } from './agreement';
import { judgePartner } from './judge-partner';
import { jointPartLifecycle } from './lifecycle';
import { partHash } from './part-hash';
import { jointPartPolicy } from './policy';
import { partnerSeesPart } from './sees';

/**
 * A part of one's own organisation in an application that another leads: what it is asked to do, what was said of it, the
 * agreement, its own gates, and how far the application is. Of the lead nothing but its name, and nothing of the answers.
 */
export const partOfMine = query({
  name: 'application.part',
  input: z.object({ partId: id() }),
  subject: seenPart,
  async run({ subject: part, actor, now }) {
    const { application, organisation, entries, confirmedBy, ...own } = part;
    const round = asSubject(application.round);
    const { attachments, category, organisation: lead, ...project } = application;
    const isOpen = problemsBeforeEditing({ ...project, round }, now).length === 0;
    return {
      part: { ...own, confirmedBy: confirmedBy?.name ?? '', isOpen },
      organisation: { id: organisation.id, name: organisation.name },
      project: {
        title: project.title,
        number: project.number,
        status: statusForApplicant(project.status, round.status),
        requestedFen: project.requestedFen,
        totalFen: project.totalFen,
        receivedAt: project.receivedAt,
        category: category?.name ?? '',
        lead: lead.name,
        round: { id: round.id, title: round.title },
        until: handInUntil({ ...project, round }),
      },
      agreement: attachments.map(({ file }) => file),
      gates: judgePartner(organisation, round.terms, shanghaiDay(now)).map(({ partner: _own, ...result }) => result),
      words: entries.map(({ id: entryId, act, at, note, actor: { name } }) => ({ id: entryId, act, at, note, name })),
      /** As `confirmPart` wants it: of what is shown. */
      contentHash: partHash(part),
      moves: isOpen ? openMoves(jointPartLifecycle, jointPartPolicy, { actor, subject: part }) : [],
    };
  },
});

export type PartOfMine = Awaited<ReturnType<typeof partOfMine>>;

async function seenPart(db: Tx, { partId }: { partId: string }, actor: Actor) {
  const part = await db.jointPart.findUnique({
    where: { id: partId },
    include: {
      confirmedBy: { select: { name: true } },
      entries: { orderBy: [{ at: 'asc' }, { id: 'asc' }], include: { actor: { select: { name: true } } } },
      organisation: { include: { region: { select: { path: true } }, standings: standingsRead } },
      application: {
        include: {
          organisation: { select: { id: true, name: true } },
          category: { select: { name: true } },
          round: { include: roundInclude },
          attachments: {
            where: { fieldKey: AGREEMENT, removedAt: null },
            orderBy: { attachedAt: 'asc' },
            select: { file: { select: { id: true, name: true, size: true } } },
          },
        },
      },
    },
  });
  return partnerSeesPart.look(actor, part);
}
