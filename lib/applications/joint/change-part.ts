import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { id, version } from '@/lib/kernel/text';
import { problemsBeforeEditing } from '../rules';
import { partAskedLetter } from './letters';
import { heldPart } from './load';
import { movePart, unconfirmed } from './move-part';
import { partInput } from './part-input';
import { jointPartPolicy } from './policy';
import { addressOfPart, factsOfPart, tellPartner } from './tell';

/** The lead changes a part: the partner is asked about it anew, also where it had confirmed or declined. */
export const changePart = command({
  name: 'application.changePart',
  input: z.object({ partId: id(), version: version(), ...partInput }),
  subject: heldPart,
  visible: jointPartPolicy.view,
  allow: jointPartPolicy.change,
  async run({ subject: part, input: { version: seen, task, shareFen }, actor, tx, now, receivedAt }) {
    const { application, organisation } = part;
    const isSame = part.task === task && part.shareFen === shareFen && part.status !== 'DECLINED';
    refuseIf([
      ...problemsBeforeEditing(application, receivedAt),
      ...problemIf(isSame, { code: 'applications.problems.partUnchanged', field: 'task' }),
    ]);
    await movePart(tx, part, {
      event: 'change',
      word: { act: 'CHANGED', actor, now },
      version: seen,
      data: { task, shareFen, askedAt: now, ...unconfirmed },
    });
    const facts = { ...factsOfPart(application, organisation), task, shareFen, address: addressOfPart(part.id) };
    const letter = (name: string) => partAskedLetter({ ...facts, name, isAgain: true });
    await tellPartner(tx, organisation.id, { letter, now });
    return { id: application.id };
  },
  about: ({ subject: { application } }) => on(application),
  trail: ({ input: { partId, task, shareFen } }) => ({
    detail: { partId, shareFen: String(shareFen) },
    said: { task },
  }),
});
