import { FileField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { OnceField } from '@/components/forms/once-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { PartsOfApplication } from '@/lib/applications/joint/parts-of-application';
import { formatFileSize } from '@/lib/files/format-file-size';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type AgreementSectionProps = {
  applicationId: string;
  files: PartsOfApplication['agreement'];
  mayEdit: boolean;
  actions: Record<'attach' | 'remove', FormAction>;
};

/** The agreement (联合申报协议) that all who take part have signed. */
export async function AgreementSection({ applicationId, files, mayEdit, actions }: AgreementSectionProps) {
  const t = await getTranslator('applications');
  return (
    <Section id="agreement" title={t('joint.agreement')} note={t('joint.agreementHint')}>
      {files.length === 0 && <p className="text-ink-soft">{t('joint.agreementNone')}</p>}
      <ul>
        {files.map(({ id, name, size, at, by }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
            <span className="min-w-0 flex-1">
              <a href={`/api/files/${id}`} className="link break-all">
                {name}
              </a>{' '}
              <span className="text-table text-ink-soft">
                {formatFileSize(size)} · {t('joint.agreementBy', { by, at: t.dateTime(at) })}
              </span>
            </span>
            {mayEdit && (
              <Form action={actions.remove} id={`remove-file-${id}`}>
                <input type="hidden" name="applicationId" value={applicationId} />
                <input type="hidden" name="fileId" value={id} />
                <SubmitButton kind="secondary">{t('joint.agreementRemove')}</SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <Form action={actions.attach} id="agreement-file" className="mt-4 max-w-form" clearWhenDone>
          <OnceField />
          <input type="hidden" name="applicationId" value={applicationId} />
          <FileField name="file" label={t('joint.agreementFile')} unmarked />
          <SubmitButton kind="secondary">{t('joint.agreementUpload')}</SubmitButton>
        </Form>
      )}
    </Section>
  );
}
