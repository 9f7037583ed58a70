import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { callState } from '@/components/demands/call-state';
import { CodeForm } from '@/components/demands/code-form';
import { SubmitForm } from '@/components/demands/submit-form';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { publicDemandCall } from '@/lib/demands/calls/call-queries';
import type { Actor } from '@/lib/kernel/actor';
import { formatDateTime, shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { regionOptions } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { currentActor } from '@/lib/web/session';
import { requestPhoneCodeAction, submitDemandAction } from './actions';

type Props = {
  params: Promise<{ callId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('demands'))('pages.form.title') };
}

/** The form; `?step=code` is the code alone, for browsers without script. */
export default async function SubmitPage({ params, searchParams }: Props) {
  const [{ callId }, { step }, actor, now, t] = [
    await params,
    await searchParams,
    await currentActor(),
    new Date(),
    await getTranslator('demands'),
  ];
  const call = await publicDemandCall(callId, now);
  if (call === null) notFound();
  const back = { href: paths.publicDemandCall(callId), label: call.title };
  if (call.phase !== 'open') {
    return (
      <>
        <PageHeader title={t('pages.form.title')} back={back} />
        <Notice tone="closed">{callState(t, call)}</Notice>
      </>
    );
  }
  if (step === 'code') {
    return (
      <>
        <PageHeader title={t('proof.get')} state={t('pages.code.state')} back={back} />
        <CodeForm action={requestPhoneCodeAction} formHref={paths.submitDemand(callId)} />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('pages.form.title')}
        state={t('pages.form.state', {
          closesAt: call.closesAt === null ? '—' : formatDateTime(call.closesAt),
          days: call.verifyDays,
        })}
        back={back}
      />
      <SubmitForm
        call={call}
        places={await regionOptions(call.region.path, shanghaiDay(now))}
        organisations={organisationsOf(actor)}
        personId={actor.personId}
        actions={{ submit: submitDemandAction, requestCode: requestPhoneCodeAction }}
      />
    </>
  );
}

const organisationsOf = ({ memberships }: Actor): { id: string; name: string }[] =>
  memberships
    .filter(({ roles }) => roles.includes('OWNER') || roles.includes('EDITOR'))
    .map(({ organisationId: id, organisationName: name }) => ({ id, name }));
