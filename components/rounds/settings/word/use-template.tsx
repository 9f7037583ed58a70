import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { ButtonKind } from '@/components/ui/button';
import type { FormAction } from '@/lib/web/form-state';
import { AtVersion, atPlan, type EditablePlan } from '../settings-form';

type UseTemplateProps = { plan: EditablePlan; templateId: string; action: FormAction; label: string; kind: ButtonKind };

/** Takes one template into use; which one the page says beside it. */
export function UseTemplate({ plan, templateId, action, label, kind }: UseTemplateProps) {
  return (
    <Form action={action} id={`use-${templateId || 'default'}`} className="contents">
      <AtVersion at={atPlan(plan)} />
      <input type="hidden" name="wordTemplateId" value={templateId} />
      <SubmitButton kind={kind}>{label}</SubmitButton>
    </Form>
  );
}
