import { deskDocument } from '@/app/desk-document';
import { ConfirmChange, TurnDown, WithdrawChange } from '@/components/awards/partners/change-acts';
import { ChangeRecord } from '@/components/awards/partners/change-record';
import { stateOfChange } from '@/components/awards/partners/change-state';
import { ChangeTag } from '@/components/awards/partners/change-tag';
import { PageHeader } from '@/components/ui/page-header';
import { partnerChange } from '@/lib/awards/partners/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { confirmChangeAction, declineChangeAction, withdrawChangeAction } from './actions';

/** A change of partners of an awarded project, for its lead, who leaves and who comes in. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { confirmChangeAction, declineChangeAction, withdrawChangeAction },
  reads: { change: partnerChange },
  title: async () => (await getTranslator('awards'))('partners.title'),
  async render({ change }) {
    const t = await getTranslator('awards');
    const { status, project, isLead } = change;
    return (
      <>
        <PageHeader
          title={t('partners.of', { title: project.title })}
          state={stateOfChange(t, change)}
          tag={<ChangeTag status={status} />}
          action={<ConfirmChange change={change} action={confirmChangeAction} />}
          back={
            isLead
              ? { href: paths.jointParts(project.id), label: t('partners.back') }
              : { href: paths.myApplications(), label: t('partners.backMine') }
          }
        />
        <ChangeRecord change={change} projectHref={isLead ? paths.myApplication(project.id) : null} />
        <TurnDown change={change} act="decline" action={declineChangeAction} />
        <WithdrawChange change={change} action={withdrawChangeAction} />
      </>
    );
  },
});
