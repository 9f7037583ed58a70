import type { ReactNode } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { EmptyState } from '@/components/ui/empty-state';
import { FoldedSection } from '@/components/ui/folded-section';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import type { OwnLetter } from '@/lib/people/messages/own-letters';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { NEXT } from '@/lib/web/read-form';
import { letterGroups, subjectParts } from './letter-groups';
import { withLinks } from './with-links';

type MessageListProps = {
  letters: OwnLetter[];
  /** The page they stand on, which of them lies open, and when their reader came, if that is known. */
  page: number;
  opened: string;
  since: Date | null;
  action: FormAction;
  now: Date;
};

/** What was written to somebody: what is new, then by age; what only let them in lies folded at the end. */
export async function MessageList(props: MessageListProps) {
  const { letters, opened, since, now } = props;
  const t = await getTranslator('people');
  if (letters.length === 0) return <EmptyState title={t('messages.empty')}>{t('messages.emptyHint')}</EmptyState>;
  return letterGroups(letters, { now, since }).map(({ group, letters: own }) => {
    const title = t(`messages.groups.${group}`, { count: own.length });
    const list = <LetterLines {...props} letters={own} label={`${t('messages.list')} · ${title}`} />;
    return group === 'oneTime' ? (
      <FoldedSection key={group} id={group} title={title} open={own.some(({ id }) => id === opened)}>
        <div className="letters">{list}</div>
      </FoldedSection>
    ) : (
      <section key={group} className="letters">
        <h2>{title}</h2>
        {list}
      </section>
    );
  });
}

/** To open an unread one is to have read it; read ones open in place. */
async function LetterLines({ letters, label, page, opened, since, action, now }: MessageListProps & { label: string }) {
  const t = await getTranslator('people');
  const came = (since ?? now).toISOString();
  const wordsFor = (address: string): string =>
    t(new URL(address).pathname.startsWith(paths.follow()) ? 'messages.following' : 'messages.follow');
  return (
    <ul aria-label={label}>
      {letters.map((letter) => (
        <li key={letter.id} id={placeOf(letter)}>
          {letter.readAt === null && !letter.isOneTime ? (
            <Form action={action} id={`read-${letter.id}`} className="!max-w-none">
              <input type="hidden" name="letterId" value={letter.id} />
              <SubmitButton
                kind="quiet"
                name={NEXT}
                value={`${withQuery(paths.messages(), { page, open: letter.id, since: came })}#${placeOf(letter)}`}
                className="letter-line"
              >
                {lineOf(t, letter)}
              </SubmitButton>
            </Form>
          ) : (
            <details open={letter.id === opened}>
              <summary className="letter-line">{lineOf(t, letter)}</summary>
              <p className="reading pb-3 whitespace-pre-line">{withLinks(letter.text, wordsFor)}</p>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

const placeOf = ({ id }: { id: string }): string => `letter-${id}`;

/** What it wants, about what, and when it came. */
function lineOf(t: Translate<'people'>, { subject, createdAt, readAt, isOneTime }: OwnLetter): ReactNode {
  const { act, about } = subjectParts(subject);
  return (
    <>
      <span className="letter-act">
        {act}
        {readAt === null && !isOneTime && <span className="sr-only"> {t('messages.unread')}</span>}
      </span>
      <span className="letter-about">{about}</span>
      <time dateTime={createdAt.toISOString()}>{t.dateTime(createdAt)}</time>
    </>
  );
}
