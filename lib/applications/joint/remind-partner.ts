import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { problemsBeforeEditing } from '../rules';
import { partReminderLetter } from './letters';
import { heldPart } from './load';
import { keepWord } from './move-part';
import { jointPartPolicy } from './policy';
import { problemsBeforeRemindingPartner } from './rules';
import { addressOfPart, factsOfPart, tellPartner } from './tell';

/** Reminds who binds a partner that its part waits for them; once a day. */
export const remindPartner = command({
  name: 'application.remindPartner',
  input: z.object({ partId: id() }),
  subject: heldPart,
  visible: jointPartPolicy.view,
  allow: jointPartPolicy.ask,
  async run({ subject: part, actor, tx, now, receivedAt }) {
    const { application, organisation, task, shareFen } = part;
    refuseIf([
      ...problemsBeforeEditing(application, receivedAt),
      ...problemsBeforeRemindingPartner(part, { entries: part.entries, now }),
    ]);
    await keepWord(tx, part.id, { act: 'REMINDED', actor, now });
    const facts = { ...factsOfPart(application, organisation), task, shareFen, address: addressOfPart(part.id) };
    const letter = (name: string) => partReminderLetter({ ...facts, name });
    if ((await tellPartner(tx, organisation.id, { letter, now })) === 0)
      throw new Refusal('refused', [{ code: 'applications.problems.nobodyToRemind' }]);
    return { id: application.id };
  },
  about: ({ subject: { application } }) => on(application),
  trail: ({ input: { partId } }) => ({ detail: { partId } }),
});
