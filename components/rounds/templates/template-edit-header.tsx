import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHeader } from '@/components/ui/page-header';
import { StatusTag } from '@/components/ui/status-tag';
import { paths } from '@/lib/paths/paths';
import type { TemplateToModify } from '@/lib/plans/templates/template-to-modify';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type TemplateEditHeaderProps = { template: TemplateToModify; storeAction: FormAction; abandonAction: FormAction };

/** On top of the settings of a template that is being modified: what comes of it, and the two ways to end it. */
export async function TemplateEditHeader({
  template: { id, name, plan, begunAt, begunBy },
  storeAction,
  abandonAction,
}: TemplateEditHeaderProps) {
  const t = await getTranslator('templates');
  const about = (
    <>
      <input type="hidden" name="templateId" value={id} />
      <input type="hidden" name="planVersion" value={plan.version} />
    </>
  );
  return (
    <PageHeader
      title={name}
      state={t('edit.state', { name, by: begunBy, at: t.dateTime(begunAt) })}
      tag={<StatusTag tone="waiting">{t('edit.tag')}</StatusTag>}
      back={{ href: paths.officeTemplate(id), label: t('edit.back') }}
      action={
        <div className="flex flex-wrap gap-2">
          <Form action={storeAction} id="store">
            {about}
            <SubmitButton>{t('edit.store')}</SubmitButton>
          </Form>
          <Form action={abandonAction} id="abandon">
            {about}
            <ConfirmButton
              kind="quiet"
              question={{
                title: t('edit.abandonTitle'),
                text: t('edit.abandonText'),
                confirm: t('edit.abandon'),
                cancel: t('edit.abandonBack'),
              }}
            >
              {t('edit.abandon')}
            </ConfirmButton>
          </Form>
        </div>
      }
    />
  );
}
