import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { tellMembers } from '@/lib/organisations/tell-members';
import { lateRevokedLetter } from '../letters';
import { lateEntryById } from './load';
import { moveLateEntry } from './move-late-entry';
import { shutDrafts } from './on-drafts';
import { lateEntryPolicy } from './policy';
import { problemsWithTakingBack } from './rules';
import { lateEntryNoteInput } from './schema';

/**
 * Takes back one's own proposal, or a grant before it is used; of a grant the organisation is told. One officer suffices: it
 * restores the rule. @throws Refusal 'refused' for another's proposal, which is refused instead
 */
export const revokeLateEntry = command({
  name: 'lateEntry.revoke',
  input: lateEntryNoteInput,
  subject: lateEntryById,
  visible: lateEntryPolicy.view,
  allow: lateEntryPolicy.revoke,
  async run({ subject: entry, input: { version, note }, actor, tx, now }) {
    refuseIf(problemsWithTakingBack(actor, entry));
    // In the order in which handing in holds them: the drafts first.
    await tx.$queryRaw`SELECT 1 FROM "Application" WHERE "lateEntryId" = ${entry.id} ORDER BY "id" FOR NO KEY UPDATE`;
    const revoked = await moveLateEntry(tx, { ...entry, version }, { event: 'revoke', note, endedAt: now });
    if (entry.status === 'GRANTED') {
      await shutDrafts(tx, entry.id);
      const { organisation, organisationId, round } = entry;
      const letter = (name: string) =>
        lateRevokedLetter({ name, organisationName: organisation.name, roundTitle: round.title, note });
      await tellMembers(tx, { organisationId, letter }, now);
    }
    return revoked;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { note } }) => ({ said: { note } }),
});
