import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { StatusTag } from '@/components/ui/status-tag';
import { unbroken } from '@/components/ui/unbroken';
import { deviceWords, maskAddress } from '@/lib/people/sessions/device-words';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** The one at hand and the latest; what is more waits behind a line. */
const MOST_SHOWN = 5;

type Session = { id: string; createdAt: Date; lastSeenAt: Date; ip: string; userAgent: string; isThis: boolean };
type SessionListProps = { sessions: Session[]; actions: { end: FormAction; endOthers: FormAction } };

/** From where somebody is signed in, in words they know, each with the way to end it. */
export async function SessionList({ sessions, actions }: SessionListProps) {
  const t = await getTranslator('people');
  const ordered = sessions.toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
  const [first, rest] = [ordered.slice(0, MOST_SHOWN), ordered.slice(MOST_SHOWN)];
  const row = (session: Session) => (
    <li key={session.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line py-2">
      <strong className="font-medium">
        {deviceWords(session.userAgent)
          .map((word) => t(`devices.${word}`))
          .join(' · ')}
      </strong>
      <span className="grow text-table text-ink-soft">
        {unbroken(
          [
            t('account.sessionSince', { at: t.dateTime(session.createdAt) }),
            t('account.sessionSeen', { at: t.dateTime(session.lastSeenAt) }),
            maskAddress(session.ip),
          ]
            .filter(Boolean)
            .join(' · '),
        )}
      </span>
      {session.isThis ? (
        <StatusTag tone="passed">{t('account.sessionHere')}</StatusTag>
      ) : (
        <Form action={actions.end} id={`end-${session.id}`}>
          <input type="hidden" name="sessionId" value={session.id} />
          <SubmitButton kind="quiet">{t('account.sessionEnd')}</SubmitButton>
        </Form>
      )}
    </li>
  );
  return (
    <>
      <ul className="border-t border-line-strong">{first.map(row)}</ul>
      {rest.length > 0 && (
        <Disclosure label={t('account.sessionsMore', { count: rest.length })}>
          <ul>{rest.map(row)}</ul>
        </Disclosure>
      )}
      {sessions.some(({ isThis }) => !isThis) && (
        <Form action={actions.endOthers} id="end-others" className="mt-4">
          <SubmitButton kind="secondary">{t('account.othersEnd')}</SubmitButton>
        </Form>
      )}
    </>
  );
}
