import 'server-only';
import { z } from 'zod';
import { isPerson } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { countAct } from '@/lib/people/throttle';
import { holderOfCode } from '../claims/load';
import { organisationFacts } from '../schema';
import { problemsInRepetition } from './repetition';

const HOURLY = { times: 20, windowMs: 3_600_000 };

async function nothingYet() {
  return {};
}

/**
 * Whether a registration with this code can go on: told on the first page, before anybody fills in three more for nothing.
 * Who holds it is not told. @throws Refusal 'refused' where it is held; 'too-many' above twenty an hour, so that nobody tries codes
 */
export const askCode = command({
  name: 'organisation.askCode',
  input: z.object({ uscc: organisationFacts.shape.uscc }),
  beforehand: (tx, { uscc }, { ip, now }) =>
    uscc === '' ? Promise.resolve() : countAct(tx, { act: 'ask-code', ip, now }, HOURLY),
  subject: nothingYet,
  allow: () => true,
  async run({ input: { uscc }, actor, tx }) {
    const holder = uscc === '' ? null : await holderOfCode(tx, uscc);
    refuseIf([
      ...problemIf(holder !== null, { code: 'organisations.problems.usccTaken', field: 'uscc' }),
      ...(isPerson(actor) ? await problemsInRepetition(tx, uscc, { id: actor.personId }) : []),
    ]);
    return { id: '' };
  },
  about: () => ({ id: '', cityId: null }),
  // A look is no change; the limit counts it.
  trail: () => null,
});
