import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ObjectionForm } from '@/components/disclosure/objection-form';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { objectionPage } from '@/lib/disclosure/objection-page';
import { formatDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { raiseObjectionAction } from './actions';

type Props = {
  params: Promise<{ roundId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('disclosure'))('objection.title') };
}

export default async function ObjectionPage({ params, searchParams }: Props) {
  const [{ roundId }, { project }, t] = [await params, await searchParams, await getTranslator('disclosure')];
  const found = await objectionPage(roundId, new Date());
  if (found === null) notFound();
  const back = { href: paths.result(roundId), label: t('objection.back') };
  if (!found.isOpen) {
    return (
      <>
        <PageHeader title={t('objection.title')} state={t('objection.over')} back={back} />
        <Notice tone="closed">{t('objection.overHint', { phone: found.complaintPhone || '—' })}</Notice>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('objection.title')}
        state={t('objection.state', { round: found.title, end: formatDay(found.notice.endDay) })}
        back={back}
      />
      <ObjectionForm
        roundId={roundId}
        projects={found.projects}
        chosen={typeof project === 'string' ? project : undefined}
        action={raiseObjectionAction}
      />
    </>
  );
}
