import { AmendedForm } from '@/components/amendments/amended-form';
import { AmendedRulesForm } from '@/components/amendments/amended-rules-form';
import { AmendmentActs } from '@/components/amendments/amendment-acts';
import { AmendmentFacts } from '@/components/amendments/amendment-facts';
import { AmendmentHeader } from '@/components/amendments/amendment-header';
import { FormDifference } from '@/components/amendments/form-difference';
import { builderPlace } from '@/components/forms/builder/builder-place';
import { TrailList } from '@/components/trail/trail-list';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { amendmentOf } from '@/lib/amendments/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';
import * as actions from '../actions';

const acts = {
  propose: actions.proposeAmendmentAction,
  publish: actions.publishAmendmentAction,
  return: actions.returnAmendmentAction,
  reject: actions.rejectAmendmentAction,
  withdraw: actions.withdrawAmendmentAction,
};

const screen = page({
  enter: 'signed-in',
  reads: { detail: amendmentOf },
  title: async ({ detail: { amendment } }) => {
    const t = await getTranslator('amendments');
    return `${t('number', { number: amendment.number })} · ${amendment.round.title}`;
  },
  async render({ detail, address }) {
    const [place, t] = [builderPlace(address), await getTranslator('amendments')];
    const { amendment, changes, mayEdit, trail } = detail;
    const builder = <AmendedForm detail={detail} place={place} action={actions.editAmendedFormAction} />;
    const header = <AmendmentHeader detail={detail} />;
    // An opened part of the form has the width to itself, where there is room for its preview.
    if (mayEdit && place.at !== 'outline')
      return (
        <>
          {header}
          {builder}
        </>
      );
    return (
      <>
        {header}
        <AmendmentFacts detail={detail} />
        <Section title={t('page.difference')}>
          <FormDifference changes={changes} />
          <p className="no-print mt-4 flex flex-wrap gap-2">
            {detail.mayRehearse && (
              <LinkButton href={paths.amendmentRehearsal(amendment.roundId, amendment.id)}>
                {t('page.rehearse')}
              </LinkButton>
            )}
            <LinkButton href={paths.amendmentPreview(amendment.roundId, amendment.id)}>{t('page.preview')}</LinkButton>
          </p>
        </Section>
        {mayEdit && (
          <Section id="form-title" title={t('page.form')} note={t('page.formHint')}>
            {builder}
          </Section>
        )}
        {mayEdit && <AmendedRulesForm detail={detail} action={actions.setAmendedRulesAction} />}
        <AmendmentActs detail={detail} actions={acts} />
        <TrailList lines={trail} namespace="amendments" />
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
