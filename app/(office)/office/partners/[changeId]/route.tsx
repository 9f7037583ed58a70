import { deskDocument } from '@/app/desk-document';
import { AgreeToChange, TurnDown } from '@/components/awards/partners/change-acts';
import { ChangeRecord } from '@/components/awards/partners/change-record';
import { stateOfChange } from '@/components/awards/partners/change-state';
import { ChangeTag } from '@/components/awards/partners/change-tag';
import { PageHeader } from '@/components/ui/page-header';
import { officePartnerChange } from '@/lib/awards/partners/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { agreeToChangeAction, refuseChangeAction } from './actions';

/** A change of partners of an awarded project, before and after, for the office that decides it. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { agreeToChangeAction, refuseChangeAction },
  reads: { change: officePartnerChange },
  title: async () => (await getTranslator('awards'))('partners.title'),
  async render({ change }) {
    const t = await getTranslator('awards');
    const { status, project } = change;
    const application = paths.officeApplication(project.id);
    return (
      <>
        <PageHeader
          title={t('partners.of', { title: project.title })}
          state={stateOfChange(t, change)}
          tag={<ChangeTag status={status} />}
          action={<AgreeToChange change={change} action={agreeToChangeAction} />}
          back={{ href: application, label: t('partners.back') }}
        />
        <ChangeRecord change={change} projectHref={application} />
        <TurnDown change={change} act="refuse" action={refuseChangeAction} />
      </>
    );
  },
});
