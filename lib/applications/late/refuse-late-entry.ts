import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { postLetter } from '@/lib/mail/post-letter';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { lateRefusedLetter } from '../letters';
import { lateEntryById } from './load';
import { moveLateEntry } from './move-late-entry';
import { lateEntryPolicy } from './policy';
import { problemsWithSecond } from './rules';
import { lateEntryNoteInput } from './schema';

/** The second officer's no, with its reason; who proposed it is told. The organisation was never told of it. */
export const refuseLateEntry = command({
  name: 'lateEntry.refuse',
  input: lateEntryNoteInput,
  subject: lateEntryById,
  visible: lateEntryPolicy.view,
  allow: lateEntryPolicy.refuse,
  async run({ subject: entry, input: { version, note }, actor, tx, now }) {
    refuseIf(problemsWithSecond(actor, entry));
    const decided = { decidedById: by(actor), decidedAt: now, note };
    const refused = await moveLateEntry(tx, { ...entry, version }, { event: 'refuse', ...decided });
    const { proposedBy: to, organisation, round } = entry;
    const text = lateRefusedLetter({
      name: to.name,
      organisationName: organisation.name,
      roundTitle: round.title,
      note,
      address: fullAddress(paths.lateEntries(round.id)),
    });
    await postLetter(tx, { to, text }, now);
    return refused;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { note } }) => ({ said: { note } }),
});
