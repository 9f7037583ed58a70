import { FormPreview } from '@/app/(office)/office/_plan/form-preview';
import { paths } from '@/lib/paths/paths';
import { roundInSettings } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'signed-in',
  reads: { settings: roundInSettings },
  title: async () => (await getTranslator('builder'))('preview.whole'),
  render: ({ settings: { round } }) => (
    <FormPreview plan={round.plan} back={{ href: paths.roundSettings(round.id, 'form'), label: round.title }} />
  ),
});

export const generateMetadata = screen.head;
export default screen.body;
