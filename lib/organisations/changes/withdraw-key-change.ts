import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { keyChangeById } from './load';
import { keyChangePolicy } from './policy';
import { keyChangeVersion } from './schema';
import { settleKeyChange } from './settle-key-change';

/** Who keeps the fact takes the request back; it stays on record. */
export const withdrawKeyChange = command({
  name: 'organisation.withdrawKeyChange',
  input: keyChangeVersion,
  subject: keyChangeById,
  visible: keyChangePolicy.view,
  allow: keyChangePolicy.withdraw,
  run: ({ subject: change, input: { version }, actor, tx, now }) =>
    settleKeyChange(tx, change, { event: 'withdraw', version, actor, now }),
  about: ({ result }) => on(result),
  trail: ({ subject: { fact }, input: { changeId } }) => ({ detail: { changeId, fact } }),
});
