import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConflictSection } from '@/components/experts/conflict-section';
import { ExpertPanels } from '@/components/experts/expert-panels';
import { ExpertProfile } from '@/components/experts/expert-profile';
import { ExpertStatusTag } from '@/components/experts/expert-status-tag';
import { TurnExpertForm } from '@/components/experts/turn-expert-form';
import { TrailList } from '@/components/trail/trail-list';
import { PageHeader } from '@/components/ui/page-header';
import { expertDetail, knownCategories } from '@/lib/experts/queries';
import { paths } from '@/lib/paths/paths';
import { expertLoads, panelsOfExpert } from '@/lib/reviews/expert-load';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import {
  endConflictAction,
  recordConflictAction,
  reinstateExpertAction,
  suspendExpertAction,
  updateExpertAction,
} from '../actions';

type Props = { params: Promise<{ expertId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const expert = await expertDetail(await signedInActor(), (await params).expertId);
  return { title: expert?.person.name ?? (await getTranslator('experts'))('list.title') };
}

export default async function ExpertPage({ params }: Props) {
  const [actor, { expertId }, t] = [await signedInActor(), await params, await getTranslator('experts')];
  const expert = await expertDetail(actor, expertId);
  if (expert === null) notFound();
  const [loadOf, panels, categories] = await Promise.all([
    expertLoads([expert.id]),
    panelsOfExpert(expert.id),
    knownCategories([expert.cityId]),
  ]);
  const { assigned, submitted } = loadOf(expert.id);
  return (
    <>
      <PageHeader
        title={expert.person.name}
        tag={<ExpertStatusTag status={expert.status} />}
        state={t(expert.status === 'ACTIVE' ? 'detail.stateActive' : 'detail.stateSuspended', { assigned, submitted })}
        back={{ href: paths.officeExperts(), label: t('detail.back') }}
      />
      <ExpertProfile expert={expert} categories={categories} update={updateExpertAction} />
      <ConflictSection expert={expert} actions={{ record: recordConflictAction, end: endConflictAction }} />
      <ExpertPanels panels={panels} />
      <TurnExpertForm expert={expert} actions={{ suspend: suspendExpertAction, reinstate: reinstateExpertAction }} />
      <TrailList lines={expert.trail} namespace="experts" />
    </>
  );
}
