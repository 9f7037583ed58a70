import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { everyLine } from './every-line';
import { linesToAnswer } from './load';
import { moveLine } from './move-line';
import { coFundingPolicy } from './policy';
import { declineCoFundingInput } from './schema';
import { tellRoundOf } from './tell-round';

/** A county's own office says that it pays no part of these awards, and why; what becomes of them the city settles. */
export const declineCoFunding = command({
  name: 'coFunding.decline',
  input: declineCoFundingInput,
  subject: linesToAnswer,
  visible: everyLine(coFundingPolicy.view),
  allow: everyLine(coFundingPolicy.decline),
  async run({ subject, input: { reason, lines: typed }, actor, tx, now }) {
    refuseIf(
      problemIf(
        subject.lines.some(({ round }) => round.status !== 'DECIDING'),
        { code: 'awards.problems.notDeciding' },
      ),
    );
    const results = [];
    for (const { lineId, version } of typed) {
      const line = found(
        subject.lines.find(({ id }) => id === lineId),
        'a line that is answered',
      );
      const facts = { reason, answeredAt: now, answeredById: by(actor) };
      results.push({ line, result: await moveLine(tx, line, { event: 'decline', version, facts }) });
    }
    await tellRoundOf(tx, results, { reason, now });
    return { results, count: results.length };
  },
  about: ({ result: { results } }) =>
    results.map(({ line, result }) => moved(line, result)) as [ReturnType<typeof moved>],
  trail: ({ input: { reason } }) => ({ said: { reason } }),
});
