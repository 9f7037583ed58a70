import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Notice } from '@/components/ui/notice';
import type { RoundCockpit } from '@/lib/cockpit/queries';
import { limits } from '@/lib/kernel/limits';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type AnnouncementWarningProps = { cockpit: RoundCockpit; correct?: FormAction };

/** Where what the public was told is not what is set, and how that is mended: in the draft, or by a notice of correction. */
export async function AnnouncementWarning({ cockpit: { header, outdated }, correct }: AnnouncementWarningProps) {
  if (outdated.length === 0) return null;
  const t = await getTranslator('cockpit');
  const isPublished = header.publishedAt !== null;
  return (
    <Notice tone="returned" title={t('announcement.title', { count: outdated.length })}>
      <ul className="list-disc pl-5">
        {outdated.map(({ section, fact, said, now }) => (
          <li key={`${section} ${fact}`}>
            {t(now === '' ? 'announcement.gone' : 'announcement.line', { section, fact, said, now })}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        {t(isPublished ? 'announcement.published' : 'announcement.draft')}{' '}
        <a href={isPublished ? paths.publishedRound(header.id) : paths.roundSettings(header.id, 'announcement')}>
          {t(isPublished ? 'announcement.read' : 'announcement.mend')}
        </a>
      </p>
      {isPublished && correct !== undefined && (
        <Form action={correct} id="correct" className="mt-3">
          <input type="hidden" name="roundId" value={header.id} />
          <input type="hidden" name="version" value={header.version} />
          <TextareaField
            name="reason"
            label={t('announcement.reason')}
            hint={t('announcement.reasonHint')}
            limit={limits.reason}
            rows={2}
            required
          />
          <ConfirmButton
            kind="primary"
            question={{
              title: t('announcement.correctTitle'),
              text: t('announcement.correctText', { count: outdated.length }),
              confirm: t('announcement.correct'),
              cancel: t('announcement.keep'),
            }}
          >
            {t('announcement.correct')}
          </ConfirmButton>
        </Form>
      )}
    </Notice>
  );
}
