import { AttachedPages } from '@/components/applications/attached-pages';
import { Section } from '@/components/ui/section';
import type { PartsOfApplication } from '@/lib/applications/joint/parts-of-application';
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
      <AttachedPages
        id="agreement-file"
        applicationId={applicationId}
        pages={files.map(({ at, by, ...file }) => ({
          ...file,
          told: t('joint.agreementBy', { by, at: t.dateTime(at) }),
        }))}
        words={{
          remove: t('joint.agreementRemove'),
          file: t('joint.agreementFile'),
          upload: t('joint.agreementUpload'),
        }}
        mayEdit={mayEdit}
        actions={actions}
      />
    </Section>
  );
}
