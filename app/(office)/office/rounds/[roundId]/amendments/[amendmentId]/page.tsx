import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AmendedRulesForm } from '@/components/amendments/amended-rules-form';
import { AmendmentActs } from '@/components/amendments/amendment-acts';
import { AmendmentFacts } from '@/components/amendments/amendment-facts';
import { amendmentState } from '@/components/amendments/amendment-state';
import { AmendmentStatusTag } from '@/components/amendments/amendment-status-tag';
import { FormDifference } from '@/components/amendments/form-difference';
import { TrailList } from '@/components/trail/trail-list';
import { PageHeader } from '@/components/ui/page-header';
import { amendmentOf } from '@/lib/amendments/queries';
import { trailOf } from '@/lib/trail/trail-of';
import { getTranslator } from '@/lib/web/messages';
import { paths } from '@/lib/web/paths';
import { signedInActor } from '@/lib/web/session';
import * as actions from '../actions';

type Props = { params: Promise<{ roundId: string; amendmentId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [detail, t] = [await amendmentOf(await signedInActor(), await params, new Date()), await getTranslator('amendments')];
  return { title: detail === null ? t('title') : `${t('number', { number: detail.amendment.number })} · ${detail.amendment.round.title}` };
}

export default async function AmendmentPage({ params }: Props) {
  const [actor, asked, t] = [await signedInActor(), await params, await getTranslator('amendments')];
  const detail = await amendmentOf(actor, asked, new Date());
  if (detail === null) notFound();
  const { amendment, changes, mayEdit } = detail;
  const acts = {
    propose: actions.proposeAmendmentAction,
    publish: actions.publishAmendmentAction,
    return: actions.returnAmendmentAction,
    reject: actions.rejectAmendmentAction,
    withdraw: actions.withdrawAmendmentAction,
  };
  return (
    <>
      <PageHeader
        title={`${amendment.round.title} · ${t('number', { number: amendment.number })}`}
        state={amendmentState(t, detail)}
        tag={<AmendmentStatusTag status={amendment.status} />}
        back={{ href: paths.roundAmendments(amendment.roundId), label: t('title') }}
      />
      <AmendmentFacts detail={detail} />
      <h2 className="mt-8 mb-2">{t('page.difference')}</h2>
      <FormDifference changes={changes} />
      {mayEdit && <AmendedRulesForm detail={detail} action={actions.setAmendedRulesAction} />}
      <AmendmentActs detail={detail} actions={acts} />
      <TrailList lines={await trailOf('amendment', amendment.id)} namespace="amendments" />
    </>
  );
}
