import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AmendedForm } from '@/components/amendments/amended-form';
import { AmendedRulesForm } from '@/components/amendments/amended-rules-form';
import { AmendmentActs } from '@/components/amendments/amendment-acts';
import { AmendmentFacts } from '@/components/amendments/amendment-facts';
import { AmendmentHeader } from '@/components/amendments/amendment-header';
import { FormDifference } from '@/components/amendments/form-difference';
import { builderPlace } from '@/components/forms/builder/builder-place';
import { TrailList } from '@/components/trail/trail-list';
import { LinkButton } from '@/components/ui/link-button';
import { amendmentOf } from '@/lib/amendments/queries';
import { paths } from '@/lib/paths/paths';
import { trailOf } from '@/lib/trail/trail-of';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import * as actions from '../actions';

type Props = {
  params: Promise<{ roundId: string; amendmentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const acts = {
  propose: actions.proposeAmendmentAction,
  publish: actions.publishAmendmentAction,
  return: actions.returnAmendmentAction,
  reject: actions.rejectAmendmentAction,
  withdraw: actions.withdrawAmendmentAction,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [detail, t] = [
    await amendmentOf(await signedInActor(), await params, new Date()),
    await getTranslator('amendments'),
  ];
  return {
    title:
      detail === null
        ? t('title')
        : `${t('number', { number: detail.amendment.number })} · ${detail.amendment.round.title}`,
  };
}

export default async function AmendmentPage({ params, searchParams }: Props) {
  const [actor, asked, place, t] = [
    await signedInActor(),
    await params,
    builderPlace(await searchParams),
    await getTranslator('amendments'),
  ];
  const detail = await amendmentOf(actor, asked, new Date());
  if (detail === null) notFound();
  const { amendment, changes, mayEdit } = detail;
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
      <h2 className="mt-8 mb-2">{t('page.difference')}</h2>
      <FormDifference changes={changes} />
      <p className="no-print mt-4 flex flex-wrap gap-2">
        {detail.mayRehearse && (
          <LinkButton href={paths.amendmentRehearsal(amendment.roundId, amendment.id)}>{t('page.rehearse')}</LinkButton>
        )}
        <LinkButton href={paths.amendmentPreview(amendment.roundId, amendment.id)}>{t('page.preview')}</LinkButton>
      </p>
      {mayEdit && (
        <section aria-labelledby="form-title" className="mt-8">
          <h2 id="form-title" className="mb-1">
            {t('page.form')}
          </h2>
          <p className="mb-4 max-w-text text-ink-soft">{t('page.formHint')}</p>
          {builder}
        </section>
      )}
      {mayEdit && <AmendedRulesForm detail={detail} action={actions.setAmendedRulesAction} />}
      <AmendmentActs detail={detail} actions={acts} />
      <TrailList lines={await trailOf('amendment', amendment.id)} namespace="amendments" />
    </>
  );
}
