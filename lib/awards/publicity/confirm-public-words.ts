import 'server-only';
import { personalDataIn } from '@/lib/demands/submitting/personal-data';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { type Problem, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { applicationToDecide } from '../load';
import { awardsPolicy } from '../policy';
import { standingStatuses } from '../rules';
import { confirmPublicWordsInput } from '../schema';
import type { Words } from './public-words';

/**
 * Confirms word by word what the public reads of a project that is publicised, or will be once its award is released. May be done anew; every wording stands in the trail.
 * @throws Refusal 'refused' while a telephone number, an ID or the like stands in the words, and for what is not publicised.
 */
export const confirmPublicWords = command({
  name: 'application.confirmPublicWords',
  input: confirmPublicWordsInput,
  subject: applicationToDecide,
  visible: awardsPolicy.view,
  allow: awardsPolicy.confirmWords,
  async run({ subject, input: { title, summary, place, version }, actor, tx, now }) {
    const { id, roundId, cityId, status, decision } = subject;
    const words = { title, summary, place };
    const isProposed = status === 'SHORTLISTED' && decision?.outcome === 'AWARD';
    const isPublicised = isProposed || standingStatuses.some((standing) => standing === status);
    refuseIf(isPublicised ? problemsInWords(words) : [{ code: 'awards.problems.notPublicised' }]);
    const stands = await tx.publicWords.findUnique({ where: { applicationId: id }, select: { version: true } });
    if ((stands?.version ?? 0) !== version) {
      throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    }
    const confirmed = { ...words, confirmedById: by(actor), confirmedAt: now, version: version + 1 };
    await tx.publicWords.upsert({
      where: { applicationId: id },
      create: { applicationId: id, ...confirmed },
      update: confirmed,
    });
    return { id, roundId, cityId, version: version + 1 };
  },
  about: ({ result: { id, cityId } }) => on({ id, cityId }),
  trail: ({ input: { title, summary, place }, result: { version } }) => ({
    detail: { version },
    said: { title, summary, place },
  }),
});

function problemsInWords(words: Words): Problem[] {
  return Object.entries(words).flatMap(([field, text]) => {
    const found = personalDataIn(text).map(({ masked }) => masked);
    return found.length === 0
      ? []
      : [{ code: 'awards.problems.personalDataFound', field, values: { found: found.join('、') } }];
  });
}
