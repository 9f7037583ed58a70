import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { tellMembers } from '@/lib/organisations/tell-members';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { lateGrantedLetter } from '../letters';
import { conditionsOf, problemsWithConditions } from './conditions';
import { lateEntryLifecycle } from './lifecycle';
import { lateEntryById } from './load';
import { moveLateEntry } from './move-late-entry';
import { openDrafts } from './on-drafts';
import { lateEntryPolicy } from './policy';
import { problemsWithSecond, problemsWithUntil } from './rules';
import { lateEntryVersionInput } from './schema';

/**
 * The second officer's word: from now on the organisation may hand in until then, and is told so.
 * @throws Refusal 'refused' for whoever proposed it, once the term or the round has gone on, and where the
 * organisation could not use it any more
 */
export const grantLateEntry = command({
  name: 'lateEntry.grant',
  input: lateEntryVersionInput,
  subject: lateEntryById,
  visible: lateEntryPolicy.view,
  allow: lateEntryPolicy.grant,
  async run({ subject: entry, input: { version }, actor, tx, now }) {
    lateEntryLifecycle.move(entry.status, 'grant');
    const { organisation, round, until, organisationId } = entry;
    refuseIf([...problemsWithSecond(actor, entry), ...problemsWithUntil(round, until, now)]);
    refuseIf(problemsWithConditions(await conditionsOf(tx, organisation, { round, now })));
    const granted = await moveLateEntry(
      tx,
      { ...entry, version },
      { event: 'grant', decidedById: by(actor), decidedAt: now },
    );
    await openDrafts(tx, granted);
    const about = { organisationName: organisation.name, roundTitle: round.title, until };
    const letter = (name: string) =>
      lateGrantedLetter({ ...about, name, address: fullAddress(paths.newApplication(round.id)) });
    await tellMembers(tx, { organisationId, letter }, now);
    return granted;
  },
  about: ({ subject, result }) => moved(subject, result),
});
