import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { formById } from '@/lib/forms/form-by-id';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { officeSeesApplication } from '../sees';
import { whatIsCommon } from './alike-applications';
import { type LongText, longTextsOf } from './long-texts';
import { sharedPassages } from './passages';

/** How many characters before and after a passage are shown with it. */
const AROUND = 40;
/** Where the answer goes on. */
const CUT = '……';

/** A passage where it stands: what is before it and after it in the same answer, the question's label. */
export type PassageAt = { label: string; before: string; passage: string; after: string };
export type SideBySide = Awaited<ReturnType<typeof sideBySide>>;

/** Two applications whose offices the reader belongs to, and every passage that both hold, as each wrote it. */
export const sideBySide = query({
  name: 'application.sideBySide',
  input: z.object({ applicationId: id(), otherId: id() }),
  subject: bothSeen,
  async run({ db, subject: { theirs, ...mine } }) {
    const [own, other] = [await textsOf(db, mine), await textsOf(db, theirs)];
    const words = (texts: readonly LongText[]): string[] => texts.map(({ text }) => text);
    const passages = sharedPassages(words(own), words(other)).map((passage) => ({
      mine: passageAt(own, passage.mine),
      theirs: passageAt(other, passage.theirs),
    }));
    const common = await whatIsCommon(db, mine);
    return {
      mine: named(mine),
      theirs: named(theirs),
      passages,
      /** Of this application's long texts, in percent, as the list of alike ones says it. */
      share: common.get(theirs.id)?.share ?? 0,
    };
  },
});

async function bothSeen(db: Tx, { applicationId, otherId }: { applicationId: string; otherId: string }, actor: Actor) {
  const [mine, theirs] = await Promise.all([applicationOf(db, applicationId), applicationOf(db, otherId)]);
  if (mine === null || theirs === null || !officeSeesApplication.judge(actor, theirs)) return null;
  return officeSeesApplication.look(actor, { ...mine, theirs });
}

type Compared = NonNullable<Awaited<ReturnType<typeof applicationOf>>>;

const applicationOf = (db: Tx, applicationId: string) =>
  db.application.findUnique({
    where: { id: applicationId },
    select: {
      id: true,
      number: true,
      title: true,
      submittedAt: true,
      organisationId: true,
      organisation: { select: { name: true } },
      round: { select: { title: true, region: { select: { path: true } } } },
      submissions: { orderBy: { ordinal: 'desc' }, take: 1, select: { content: true } },
    },
  });

async function textsOf(db: Tx, { submissions }: Compared): Promise<LongText[]> {
  const { content } = found(submissions[0], 'what was handed in');
  const { formId } = content as unknown as { formId: string };
  return longTextsOf((await formById(db, formId)).sections, content);
}

const named = ({ id: of, number, title, submittedAt, organisation, round }: Compared) => ({
  id: of,
  number,
  title,
  submittedAt,
  organisationName: organisation.name,
  roundTitle: round.title,
});

function passageAt(
  texts: readonly LongText[],
  { text, from, to }: { text: number; from: number; to: number },
): PassageAt {
  const { label, text: whole } = found(texts[text], 'the text of a passage');
  return {
    label,
    before: `${from > AROUND ? CUT : ''}${whole.slice(Math.max(0, from - AROUND), from)}`,
    passage: whole.slice(from, to),
    after: `${whole.slice(to, to + AROUND)}${to + AROUND < whole.length ? CUT : ''}`,
  };
}
