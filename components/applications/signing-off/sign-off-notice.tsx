import { Notice } from '@/components/ui/notice';
import type { SignOff } from '@/lib/applications/signing-off/sign-off-of';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

const tones = { ASKED: 'active', SENT_BACK: 'returned', CONFIRMED: 'passed' } as const;

/** Where the sign-off stands and whose move it is, with what was written last. */
export async function SignOffNotice({ signOff, until }: { signOff: SignOff; until: string }) {
  const { status, words, isSigner, isStale } = signOff;
  const last = words.findLast(({ act }) => act === status);
  if (status === 'NONE' || last === undefined) return null;
  const t = await getTranslator('applications');
  const side = isStale ? 'stale' : isSigner ? 'signer' : 'author';
  const values = { name: last.name, at: t.dateTime(last.at), until };
  return (
    <Notice
      tone={isStale ? 'returned' : tones[status]}
      title={textFor(t, `signOff.titles.${isStale ? 'STALE' : status}`) ?? ''}
      className="mb-6 max-w-form"
    >
      <p>{textFor(t, `signOff.told.${status}.${side}`, values)}</p>
      {last.note !== '' && <p className="mt-2 whitespace-pre-line">{t('signOff.note', { note: last.note })}</p>}
    </Notice>
  );
}
