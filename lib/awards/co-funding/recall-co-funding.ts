import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { problemIf, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { postLetters } from '@/lib/mail/post-letters';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { coFundingRecalledLetter } from '../letters';
import { releaseCounty } from './book-county';
import { lineToSettle } from './load';
import { moveLine } from './move-line';
import { officersOf } from './officers-of';
import { coFundingPolicy } from './policy';
import { recallCoFundingInput } from './schema';

/**
 * The round's office calls its question back, so that the decision under it can be changed: what the county set aside is
 * free again, and it can be asked anew.
 */
export const recallCoFunding = command({
  name: 'coFunding.recall',
  input: recallCoFundingInput,
  subject: lineToSettle,
  visible: coFundingPolicy.view,
  allow: coFundingPolicy.recall,
  async run({ subject: line, input: { version, reason }, actor, tx, now }) {
    if (line.version !== version) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    refuseIf(problemIf(line.round.status !== 'DECIDING', { code: 'awards.problems.notDeciding' }));
    const facts = { settleReason: reason, settledAt: now, settledById: by(actor) };
    const result = await moveLine(tx, line, { event: 'recall', version, facts });
    await releaseCounty(tx, line.applicationId, { actor, now });
    const said = { round: line.round.title, title: line.application.title, address: fullAddress(paths.coFunding()) };
    const officers = await officersOf(tx, [line.regionId]);
    const letters = officers.map(({ person }) => ({
      to: person,
      text: coFundingRecalledLetter({ name: person.name, ...said }),
    }));
    if (letters.length > 0) await postLetters(tx, letters, now);
    return { ...result, roundId: line.roundId };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ subject, input: { reason } }) => ({ detail: { applicationId: subject.applicationId }, said: { reason } }),
});
