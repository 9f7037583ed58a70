import { CallPhaseTag } from '@/components/demands/calls/call-phase-tag';
import { builderPlace } from '@/components/forms/builder/builder-place';
import { FormBuilder } from '@/components/forms/builder/form-builder';
import { previewSetting } from '@/components/forms/builder/preview-setting';
import { PageHeader } from '@/components/ui/page-header';
import { demandCallDetail } from '@/lib/demands/calls/call-queries';
import { offeredTypes, referencesIn } from '@/lib/demands/calls/further-questions';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';
import { editDemandFormAction } from './actions';

/** What a call asks beside the usual: built like every form, with fewer kinds of fields. */
const screen = page({
  enter: 'signed-in',
  reads: { call: demandCallDetail },
  title: async () => (await getTranslator('demands'))('pages.further.title'),
  async render({ call, address }) {
    const [t, builder] = [await getTranslator('demands'), await getTranslator('builder')];
    const { id: callId, questions, may } = call;
    return (
      <>
        <PageHeader
          title={t('pages.further.title')}
          state={t(may.edit ? 'pages.further.edit' : 'pages.further.frozen', {
            count: questions.flatMap(({ fields }) => fields).length,
          })}
          tag={<CallPhaseTag phase={call.phase} />}
          back={{ href: paths.officeDemandCall(callId), label: call.title }}
        />
        <FormBuilder
          sections={questions}
          references={referencesIn(questions)}
          protectedKeys={[]}
          presets={offeredTypes}
          mayEdit={may.edit}
          basePath={paths.demandCallForm(callId)}
          action={editDemandFormAction}
          hidden={{ callId, version: call.version }}
          setting={previewSetting(
            { categories: [], regions: [], budget: { items: [], capFen: '0', minOwnBasisPoints: 0, caps: [] } },
            builder,
          )}
          place={builderPlace(address)}
        />
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
