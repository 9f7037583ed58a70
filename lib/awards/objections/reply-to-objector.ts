import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { ObjectorKind } from '@/lib/db/generated/enums';
import { postLetter } from '@/lib/mail/post-letter';
import { objectionReply } from '../letters';
import { replyAddress } from './objection-rules';

type Replied = {
  objectorKind: ObjectorKind;
  contact: string;
  application: { number: string | null; title: string };
  round: { title: string };
};

/** Answers in writing whoever gave name and e-mail; a telephone number is answered by telephone, a tip not at all. */
export async function replyToObjector(
  tx: Tx,
  objection: Replied,
  { reply, now }: { reply: string; now: Date },
): Promise<void> {
  const { application, round } = objection;
  const to = { email: replyAddress(objection), name: '' };
  await postLetter(tx, { to, text: objectionReply({ round, application, reply }) }, now);
}
