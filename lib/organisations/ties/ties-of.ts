import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { organisationSees } from '../sees';
import { tieLifecycle } from './lifecycle';
import { tiePolicy } from './policy';
import { mayBeTied, mayGuide, mayHost } from './rules';

const side = { select: { id: true, name: true, region: { select: { path: true } } } } as const;
const read = {
  orderBy: { askedAt: 'desc' },
  include: {
    group: side,
    unit: side,
    entries: { orderBy: { at: 'asc' }, include: { actor: { select: { name: true } } } },
  },
} as const;

/** By whom an organisation is borne or guided, and whom it bears or guides: asked, confirmed and over, with every word. */
export const tiesOf = query({
  name: 'organisation.ties',
  input: z.object({ organisationId: id() }),
  subject: seenTied,
  run: async ({ subject: organisation, actor }) => {
    const { tiesAsGroup, tiesAsUnit, id: organisationId } = organisation;
    const ties = [...tiesAsGroup, ...tiesAsUnit].map(({ group, unit, entries, ...tie }) => ({
      ...tie,
      isUnit: unit.id === organisationId,
      other: unit.id === organisationId ? group.name : unit.name,
      words: entries.map(({ id: entryId, act, at, byUnit, note, actor: who }) => ({
        id: entryId,
        act,
        at,
        note,
        by: who.name,
        of: byUnit ? unit.name : group.name,
      })),
      moves: openMoves(tieLifecycle, tiePolicy, { actor, subject: { ...tie, group, unit } }),
    }));
    const isOpen = (kind: string): boolean =>
      tiesAsGroup.some((tie) => tie.kind === kind && (tie.status === 'ASKED' || tie.status === 'CONFIRMED'));
    const mayAsk = organisation.status === 'VERIFIED' && isMemberOf(actor, organisationId, 'OWNER', 'SIGNATORY');
    return {
      id: organisationId,
      ties,
      /** What the organisation may ask for, as the group or as the unit. */
      asks: !mayAsk
        ? []
        : [
            ...(['HOST', 'GUIDE'] as const)
              .filter((kind) => mayBeTied(kind, organisation) && !isOpen(kind))
              .map((kind) => ({ kind, as: 'GROUP' as const })),
            ...(mayHost(organisation) ? [{ kind: 'HOST' as const, as: 'UNIT' as const }] : []),
            ...(mayGuide(organisation) ? [{ kind: 'GUIDE' as const, as: 'UNIT' as const }] : []),
          ],
    };
  },
});

export type Ties = Awaited<ReturnType<typeof tiesOf>>;
export type TieShown = Ties['ties'][number];

async function seenTied(db: Tx, { organisationId }: { organisationId: string }, actor: Actor) {
  const organisation = await db.organisation.findUnique({
    where: { id: organisationId },
    select: {
      id: true,
      type: true,
      status: true,
      region: { select: { path: true } },
      tiesAsGroup: read,
      tiesAsUnit: read,
    },
  });
  return organisationSees.look(actor, organisation);
}
