import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { bigramsOf } from '@/lib/lists/bigrams';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { publishedLetter } from '../letters';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy } from '../policy';
import { publishDemandInput } from '../schema';
import { maskPersonalData, personalDataIn } from '../submitting/personal-data';
import { informSubmitters } from './inform-submitters';
import { receivePhoto, recordVerification, wrongPhoto } from './record-verification';

type PublicTexts = { publicTitle: string; publicProblem: string; publicOutcome: string };

/**
 * Publishes a verified demand in words freed from personal data. From now on it is found by its public words only.
 * @throws Refusal 'refused' while a telephone number, an ID or the like still stands in them.
 */
export const publishDemand = command({
  name: 'demand.publish',
  input: publishDemandInput,
  alsoWrong: wrongPhoto,
  subject: demandById,
  visible: demandPolicy.view,
  allow: demandPolicy.publish,
  prepare: ({ input: { photo, mask, ...typed } }) => receivePhoto(photo, problemsInTexts(mask ? masked(typed) : typed)),
  async run({
    subject: demand,
    input: { demandId, version, note, mask, photo: _, ...typed },
    prepared: photo,
    actor,
    tx,
    now,
  }) {
    const texts = mask ? masked(typed) : typed;
    refuseIf(problemsInTexts(texts));
    const bigrams = bigramsOf(`${texts.publicTitle}\n${texts.publicProblem}`);
    const moved = await moveDemand(
      tx,
      { ...demand, version },
      { event: 'publish', ...texts, bigrams, publishedAt: now },
    );
    await recordVerification(tx, { demandId, verdict: 'PUBLISHED', note, photo }, { actor, now });
    await informSubmitters(
      tx,
      { demandId, textFor: (told) => publishedLetter({ ...told, address: fullAddress(paths.publicDemand(demandId)) }) },
      now,
    );
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
});

const masked = ({ publicTitle, publicProblem, publicOutcome }: PublicTexts): PublicTexts => ({
  publicTitle: maskPersonalData(publicTitle),
  publicProblem: maskPersonalData(publicProblem),
  publicOutcome: maskPersonalData(publicOutcome),
});

function problemsInTexts({ publicTitle, publicProblem, publicOutcome }: PublicTexts): Problem[] {
  return Object.entries({ publicTitle, publicProblem, publicOutcome }).flatMap(([field, text]) => {
    const found = personalDataIn(text).map((each) => each.masked);
    return found.length === 0
      ? []
      : [{ code: 'demands.problems.personalDataFound', field, values: { found: found.join('、') } }];
  });
}
