import { FileField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { Minutes } from '@/lib/awards/deciding/minutes-of-round';
import { formatFileSize } from '@/lib/files/format-file-size';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type MinutesSectionProps = {
  roundId: string;
  minutes: Minutes[];
  today: string;
  /** Absent for whoever may not file any. */
  action?: FormAction;
};

/** The minutes of the meetings in which it was decided, and for whoever runs the round the form to file some. */
export async function MinutesSection({ roundId, minutes, today, action }: MinutesSectionProps) {
  if (minutes.length === 0 && action === undefined) return null;
  const t = await getTranslator('awards');
  return (
    <Section id="minutes" title={t('minutes.title')} note={t('minutes.note')}>
      {minutes.length === 0 ? (
        <p className="text-ink-soft">{t('minutes.none')}</p>
      ) : (
        <DataTable
          id="minutes-filed"
          caption={t('minutes.caption')}
          captionHidden
          exported={false}
          rows={minutes}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'file',
              header: t('minutes.file'),
              render: ({ id, file }) => (
                <a href={paths.meetingMinutes(id)}>
                  {file.name} <span className="text-small text-ink-soft">{formatFileSize(file.size)}</span>
                </a>
              ),
            },
            { key: 'held', header: t('minutes.heldOn'), nowrap: true, render: ({ heldOn }) => t.day(heldOn) },
            { key: 'about', header: t('minutes.about'), render: ({ about }) => about || '—' },
            { key: 'by', header: t('minutes.by'), render: ({ filedBy }) => filedBy.name },
            { key: 'at', header: t('minutes.at'), nowrap: true, render: ({ filedAt }) => t.dateTime(filedAt) },
          ]}
        />
      )}
      {action !== undefined && (
        <Disclosure label={t('minutes.add')}>
          <Form action={action} id="file-minutes">
            <input type="hidden" name="roundId" value={roundId} />
            <TextField
              type="date"
              name="heldOn"
              label={t('minutes.heldOn')}
              defaultValue={today}
              max={today}
              className="max-w-[12rem]"
              required
            />
            <TextField name="about" label={t('minutes.about')} hint={t('minutes.aboutHint')} />
            <FileField
              name="file"
              label={t('minutes.fileLabel')}
              hint={t('minutes.fileHint')}
              accept=".pdf,.docx,.jpg,.jpeg,.png"
              required
            />
            <SubmitButton>{t('minutes.submit')}</SubmitButton>
          </Form>
        </Disclosure>
      )}
    </Section>
  );
}
