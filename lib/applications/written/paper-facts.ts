import type { Answers } from '@/lib/forms/answers/answer-value';
import { formatAnswer } from '@/lib/forms/answers/format-answer';
import { profileFacts } from '@/lib/forms/definition/profile-facts';
import { capitalYuan } from '@/lib/kernel/figures/capital-yuan';
import { type Fen, formatYuan } from '@/lib/kernel/money';
import { formatDateTime, formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
import type { Reader } from '@/lib/kernel/showing';
import { factsFromAnswers } from '../filling/facts-from-answers';
import type { SubmittedDocument } from '../submission/submitted-document';
import { type PaperFacts, textOf } from './paper-data';

/** What of an application's content stands on its paper beside the answers. */
type Content = Pick<SubmittedDocument, 'organisation' | 'names' | 'topic'> & { answers: Answers };

export type Occasion = {
  round: { title: string; year: number; issuedBy: string; region: { officeName: string } };
  /** '' in a draft. */
  number: string;
  checkCode: string;
  verifyAddress: string;
  /** Null in a draft. */
  handedIn: { receivedAt: Date; ordinal: number; contentHash: string } | null;
  reader: Reader;
  now: Date;
};

export function paperFacts(content: Content, occasion: Occasion): PaperFacts {
  const { round, number, checkCode, verifyAddress, handedIn, now } = occasion;
  const { title, categoryCode, requestedFen, ownFen, totalFen } = factsFromAnswers(content.answers);
  return {
    roundTitle: round.title,
    year: String(round.year),
    office: round.issuedBy || round.region.officeName,
    number,
    title,
    category: content.names.categories[categoryCode ?? ''] ?? '',
    topic: content.topic?.title ?? '',
    receivedOn: handedIn === null ? '' : formatDay(shanghaiDay(handedIn.receivedAt)),
    receivedAt: handedIn === null ? '' : formatDateTime(handedIn.receivedAt),
    ordinal: handedIn === null ? '' : String(handedIn.ordinal),
    checkCode,
    verifyAddress,
    contentHash: handedIn?.contentHash ?? '',
    printedOn: formatDay(shanghaiDay(now)),
    requested: formatYuan(requestedFen),
    requestedCapital: capitalsOf(requestedFen),
    own: formatYuan(ownFen),
    ownCapital: capitalsOf(ownFen),
    total: formatYuan(totalFen),
    totalCapital: capitalsOf(totalFen),
    ...organisationFacts(content, occasion.reader),
  };
}

const capitalsOf = (fen: Fen): string => (fen < 0n ? '' : capitalYuan(fen));

const asked = profileFacts.filter(
  (fact): fact is Exclude<typeof fact, 'inspection' | 'rating' | 'years' | 'awards'> =>
    !['inspection', 'rating', 'years', 'awards'].includes(fact),
);

/** As this reader reads them: an account is whole for those it belongs to. */
function organisationFacts({ organisation, names }: Content, reader: Reader) {
  const context = { names, profile: organisation, files: {}, reader };
  const entries = asked.map((fact) => {
    const field = {
      key: fact,
      label: fact,
      hint: '',
      required: false,
      visibleWhen: null,
      type: 'profile',
      fact,
    } as const;
    return [fact, textOf(formatAnswer(field, undefined, context))] as const;
  });
  return Object.fromEntries(entries) as Record<(typeof asked)[number], string>;
}
