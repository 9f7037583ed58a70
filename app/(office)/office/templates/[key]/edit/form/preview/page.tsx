import { FormPreview } from '@/app/(office)/office/_plan/form-preview';
import { paths } from '@/lib/paths/paths';
import { templateToModify } from '@/lib/plans/templates/template-to-modify';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'signed-in',
  reads: { template: templateToModify },
  title: async () => (await getTranslator('builder'))('preview.whole'),
  render: ({ template: { id, name, plan } }) => (
    <FormPreview plan={plan} back={{ href: paths.templateEdit(id, 'form'), label: name }} />
  ),
});

export const generateMetadata = screen.head;
export default screen.body;
