import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { PaperOffer } from '@/lib/applications/papers/offers';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type PassportPapersProps = { applicationId: string; offers: readonly PaperOffer[]; action: FormAction };

/** Papers of the organisation's passport that answer file questions of this section: attached as they are, not uploaded again. */
export async function PassportPapers({ applicationId, offers, action }: PassportPapersProps) {
  const t = await getTranslator('applications.papers');
  if (offers.length === 0) return null;
  return (
    <Section id="passport-papers" title={t('title')} note={t('note')}>
      <ul className="border-t border-line">
        {offers.map(({ fieldKey, label, file, until }) => (
          <li
            key={`${fieldKey}-${file.id}`}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-2"
          >
            <span>
              {t('answers', { label })} <a href={paths.file(file.id)}>{file.name}</a>
              {until !== null && t('until', { day: t.day(until) })}
            </span>
            <Form action={action} id={`paper-${fieldKey}-${file.id}`}>
              <input type="hidden" name="applicationId" value={applicationId} />
              <input type="hidden" name="fieldKey" value={fieldKey} />
              <input type="hidden" name="fileId" value={file.id} />
              <SubmitButton kind="secondary">{t('use')}</SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
