import { fieldId } from '@/components/forms/field-id';
import { Notice } from '@/components/ui/notice';
import { StatusTag } from '@/components/ui/status-tag';
import type { ChangedAnswer, ChangesSince } from '@/lib/applications/signing-off/changed-since';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type ChangedAnswersProps = { applicationId: string; changes: ChangesSince | null; askedAt: Date | undefined };

/** What says something else than when who signs last read it: answer by answer, who wrote it and when, and the way to both texts. */
export async function ChangedAnswers({ applicationId, changes, askedAt }: ChangedAnswersProps) {
  if (changes === null) return null;
  const t = await getTranslator('applications');
  const { since, changed, afterAsking } = changes;
  const count = changed.length;
  if (count === 0)
    return <p className="mb-6 max-w-form text-ink-soft">{t('signOff.changed.none', { act: since.act })}</p>;
  return (
    <Notice
      tone={afterAsking > 0 ? 'waiting' : 'active'}
      title={t('signOff.changed.title', { act: since.act, count })}
      className="mb-6 max-w-form"
    >
      <ul className="changed-answers">
        {changed.map(({ section, key, label, at, by, before }) => (
          <li key={key}>
            <a className="link" href={addressOf(applicationId, section.key, key)}>
              {label}
            </a>
            <span className="text-small text-ink-soft">
              {t(by === '' ? 'signOff.changed.removed' : 'signOff.changed.by', { by, at: t.dateTime(at) })}
            </span>
            {askedAt !== undefined && at > askedAt && since.at < askedAt && (
              <StatusTag tone="waiting">{t('signOff.changed.after')}</StatusTag>
            )}
            {before !== null && (
              <a
                className="link text-small"
                href={paths.earlierAnswers(applicationId, { field: key, version: before })}
              >
                {t('signOff.changed.compare')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const addressOf = (applicationId: string, section: string, key: ChangedAnswer['key']): string =>
  `${paths.myApplication(applicationId, section)}#${fieldId('f', `answers.${key}`)}`;
