import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths/paths';
import type { TemplateView } from '@/lib/plans/templates/own-template-queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** The way to modifying a template: straight where it is one's own, by way of a copy of one's own elsewhere; on with it where it has begun. */
export async function ModifyTemplate({ view: { own, key }, action }: { view: TemplateView; action: FormAction }) {
  const t = await getTranslator('templates');
  if (own === null || !own.mayManage)
    return <LinkButton href={`${paths.officeTemplate(key)}#adopt`}>{t('adopt.title')}</LinkButton>;
  if (own.retiredAt !== null) return null;
  if (own.edit !== null) return <LinkButton href={paths.templateEdit(own.id)}>{t('edit.goOn')}</LinkButton>;
  return (
    <Form action={action} id="modify">
      <input type="hidden" name="templateId" value={own.id} />
      <SubmitButton kind="secondary">{t('edit.begin')}</SubmitButton>
    </Form>
  );
}
