import type { EditablePlan } from '@/components/rounds/settings/settings-form';
import { TemplateEditHeader } from '@/components/rounds/templates/template-edit-header';
import type { TemplateToModify } from '@/lib/plans/templates/template-to-modify';
import { abandonTemplateEditAction, storeTemplateEditAction } from '../actions';

export const planOfTemplate = ({ id, plan }: TemplateToModify): EditablePlan => ({
  ...plan,
  roundId: null,
  templateId: id,
  mayEdit: true,
  year: null,
  closesAt: null,
  isTrack: false,
  facts: null,
});

/** The head of every page on which a template is modified. */
export function TemplateInEdit({ template }: { template: TemplateToModify }) {
  return (
    <TemplateEditHeader
      template={template}
      storeAction={storeTemplateEditAction}
      abandonAction={abandonTemplateEditAction}
    />
  );
}
