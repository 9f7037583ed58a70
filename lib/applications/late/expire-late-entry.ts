import 'server-only';
import { z } from 'zod';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { id } from '@/lib/kernel/text';
import { lateEntryById } from './load';
import { moveLateEntry } from './move-late-entry';
import { lateEntryPolicy } from './policy';

/** Ends what ran out unused, and what nobody decided in time. The drafts keep their words and their term, which is past. */
export const expireLateEntry = command({
  name: 'lateEntry.expire',
  input: z.object({ lateEntryId: id() }),
  subject: lateEntryById,
  visible: lateEntryPolicy.view,
  allow: lateEntryPolicy.expire,
  run: ({ subject: entry, tx, now }) => moveLateEntry(tx, entry, { event: 'expire', endedAt: now }),
  about: ({ subject, result }) => moved(subject, result),
});
