import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { type Actor, isMemberOf, isPerson } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { problemIf, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { countAct } from '@/lib/people/throttle';
import { joinLetter } from '../letters';
import { tellMembers } from '../tell-members';
import { holderOfCode } from './load';
import { askToJoinInput } from './schema';

/** One person asks three times a day, whatever the organisation. */
const DAILY = { times: 3, windowMs: 24 * 3_600_000 };

async function holder(tx: Tx, { uscc }: z.output<typeof askToJoinInput>) {
  return { organisation: await holderOfCode(tx, uscc) };
}

/** A signed-in person asks those in an organisation to invite them: a letter, and nothing more. @throws Refusal 'too-many' above three a day */
export const askToJoin = command({
  name: 'organisation.askToJoin',
  input: askToJoinInput,
  subject: holder,
  allow: isPerson as (actor: Actor) => boolean,
  async run({ subject: { organisation }, actor, tx, now }) {
    await countAct(tx, { act: 'join', ip: actor.personId ?? '', now }, DAILY);
    refuseIf([
      ...problemIf(organisation === null, { code: 'organisations.problems.claimNobody', field: 'uscc' }),
      ...problemIf(organisation !== null && isMemberOf(actor, organisation.id), {
        code: 'organisations.problems.claimOwn',
        field: 'uscc',
      }),
    ]);
    if (organisation === null) throw new Refusal('not-found');
    const { name, email } = found(await tx.person.findUnique({ where: { id: actor.personId ?? '' } }), 'who asks');
    const letter = (to: string) => joinLetter(to, { organisation: organisation.name, person: name, email });
    await tellMembers(tx, { organisationId: organisation.id, letter }, now);
    return { id: organisation.id, cityId: organisation.cityId };
  },
  about: ({ result }) => on(result),
});
