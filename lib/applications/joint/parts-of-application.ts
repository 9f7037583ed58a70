import 'server-only';
import { z } from 'zod';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { asFilled, ownApplication } from '../filling/own-application';
import { handInUntil } from '../rules';
import { AGREEMENT } from './agreement';
import { jointPartLifecycle, stands } from './lifecycle';
import { partnersOffered, partsWithWords } from './load';
import { jointPartPolicy } from './policy';
import { partnersJudged, problemsWithPartners } from './problems-with-partners';
import { problemsBeforeRemindingPartner } from './rules';

/**
 * Who takes part in an application beside its lead, for the lead's own people: each part, how far its partner is with it and
 * what was said, and the agreement. Of what bars a partner only that something does.
 */
export const partsOfApplication = query({
  name: 'application.parts',
  input: z.object({ applicationId: id() }),
  subject: ownApplication,
  async run({ db, subject: application, actor, now }) {
    const own = await asFilled(db, application, { actor, now });
    const words = new Map(
      (await partsWithWords(db, application.id)).map(({ id: partId, entries }) => [partId, entries]),
    );
    const judged = partnersJudged(application, now);
    return {
      own,
      joint: application.round.terms.joint,
      until: handInUntil(application),
      parts: application.jointParts.map(({ organisation, confirmedBy, ...part }) => {
        const said = words.get(part.id) ?? [];
        const subject = { ...part, application };
        const moves = own.mayEdit ? openMoves(jointPartLifecycle, jointPartPolicy, { actor, subject }) : [];
        return {
          ...part,
          partner: { name: organisation.name, uscc: organisation.uscc, type: organisation.type },
          confirmedBy: confirmedBy?.name ?? '',
          words: said.map(({ id: entryId, act, at, note, actor: { name } }) => ({ id: entryId, act, at, note, name })),
          isBarred: judged.some(({ met, partner }) => !met && partner?.id === organisation.id),
          moves,
          mayRemind: own.mayEdit && problemsBeforeRemindingPartner(part, { entries: said, now }).length === 0,
        };
      }),
      /** Names one may choose among while typing. */
      offered:
        own.mayEdit && application.round.terms.joint.mode !== 'none' ? await partnersOffered(db, application) : [],
      takingPart: application.jointParts.filter(stands).length,
      agreement: own.form.attached
        .filter(({ fieldKey }) => fieldKey === AGREEMENT)
        .map(({ file: { id: fileId, name, size }, attachedAt, attachedBy }) => ({
          id: fileId,
          name,
          size,
          at: attachedAt,
          by: attachedBy.name,
        })),
      problems: await problemsWithPartners(db, { application, form: own.form }, now),
    };
  },
});

export type PartsOfApplication = Awaited<ReturnType<typeof partsOfApplication>>;
export type PartOfApplication = PartsOfApplication['parts'][number];
