import { deskDocument } from '@/app/desk-document';
import { AddPartnerForm } from '@/components/applications/joint/add-partner-form';
import { AgreementSection } from '@/components/applications/joint/agreement-section';
import { PartsList } from '@/components/applications/joint/parts-list';
import { stateOfParts } from '@/components/applications/joint/state-of-parts';
import { ChangePartners } from '@/components/awards/partners/change-partners';
import { ProblemList } from '@/components/forms/problem-list';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { partsOfApplication } from '@/lib/applications/joint/parts-of-application';
import { partnerChangesOf } from '@/lib/awards/partners/queries';
import { paths } from '@/lib/paths/paths';
import { jointText } from '@/lib/plans/announcing/joint-text';
import { mostPartners } from '@/lib/plans/terms/joint';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/wording/text-for';
import {
  addPartnerAction,
  attachAgreementAction,
  changePartAction,
  proposeChangeAction,
  remindPartnerAction,
  removeAgreementAction,
  removePartnerAction,
} from './actions';

/** Who takes part in an application beside its lead: each partner's part, and the agreement of all. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    addPartnerAction,
    attachAgreementAction,
    changePartAction,
    remindPartnerAction,
    removeAgreementAction,
    removePartnerAction,
    proposeChangeAction,
  },
  reads: { read: partsOfApplication, changes: partnerChangesOf },
  title: async () => (await getTranslator('applications'))('joint.title'),
  async render({ read, changes, now }) {
    const { own, joint, parts, takingPart, agreement, problems } = read;
    const [t, root] = [await getTranslator('applications'), await getTranslator()];
    const { id, title, status } = own.application;
    const mayAdd = own.mayEdit && joint.mode !== 'none' && takingPart < mostPartners(joint);
    return (
      <>
        <PageHeader
          title={t('joint.title')}
          state={stateOfParts(t, read)}
          back={{ href: paths.myApplication(id), label: title || t('mine.untitled') }}
        />
        {!own.mayEdit && parts.length > 0 && (
          <Notice className="mb-6 max-w-form">
            {t(status === 'AWARDED' ? 'joint.lockedAwarded' : 'joint.locked')}
          </Notice>
        )}
        {own.mayEdit && parts.length > 0 && (
          <ProblemList
            title={t('joint.problems', { count: problems.length })}
            problems={problems.map((problem) => ({ text: problemText(root, problem) }))}
          />
        )}
        <Section id="parts" title={t('joint.partners')} note={own.mayEdit ? t('joint.note') : undefined}>
          {joint.mode !== 'none' && <p className="mb-3 text-ink-soft">{t('joint.rule', { rule: jointText(joint) })}</p>}
          <PartsList
            parts={parts}
            now={now}
            wasHandedIn={own.application.submittedAt !== null}
            actions={{ change: changePartAction, remove: removePartnerAction, remind: remindPartnerAction }}
          />
          {mayAdd && <AddPartnerForm applicationId={id} offered={read.offered} action={addPartnerAction} />}
        </Section>
        {(parts.length > 0 || agreement.length > 0) && (
          <AgreementSection
            applicationId={id}
            files={agreement}
            mayEdit={own.mayEdit}
            actions={{ attach: attachAgreementAction, remove: removeAgreementAction }}
          />
        )}
        {((status === 'AWARDED' && parts.length > 0) || changes.lines.length > 0) && (
          <ChangePartners changes={changes} parts={parts} action={proposeChangeAction} />
        )}
      </>
    );
  },
});
