import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { ObjectorKind } from '@/lib/db/generated/enums';
import { postLetter } from '@/lib/mail/post-letter';
import { placeIn } from '@/lib/vault/places';
import { open } from '@/lib/vault/seal';
import { objectionReply } from '../letters';
import { publicTitle } from '../publicity/public-words';
import { replyAddress } from './objection-rules';

type Replied = {
  id: string;
  objectorKind: ObjectorKind;
  contact: string;
  application: { number: string | null; title: string; publicWords: { title: string } | null };
  round: { title: string };
};

/** Answers in writing whoever gave name and e-mail; a telephone number is answered by telephone, a tip not at all. */
export async function replyToObjector(
  tx: Tx,
  objection: Replied,
  { reply, now }: { reply: string; now: Date },
): Promise<void> {
  const { round } = objection;
  const application = { ...objection.application, title: publicTitle(objection.application) };
  const contact = await open(tx, placeIn('Objection.contact', objection.id), objection.contact);
  const to = { email: replyAddress({ ...objection, contact }), name: '' };
  await postLetter(tx, { to, text: objectionReply({ round, application, reply }) }, now);
}
