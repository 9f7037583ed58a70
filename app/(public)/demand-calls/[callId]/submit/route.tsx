import { publicDocument } from '@/app/(public)/public-document';
import { PageScript } from '@/app/views/page-script';
import { callState } from '@/components/demands/calls/call-state';
import { CodeForm } from '@/components/demands/raising/code-form';
import { NoTexts } from '@/components/demands/raising/no-texts';
import { SubmitForm } from '@/components/demands/raising/submit-form';
import { HowTo } from '@/components/guide/how-to';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { publicDemandCall } from '@/lib/demands/calls/call-queries';
import { sourcesOffered } from '@/lib/demands/rules';
import type { Actor } from '@/lib/kernel/actor';
import { textsAreRead } from '@/lib/mail/ways';
import { paths } from '@/lib/paths/paths';
import { regionOptions } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { requestPhoneCodeAction, submitDemandAction } from './actions';

/** The form; `?step=code` is the code alone, for browsers without script. */
export const { GET, POST } = publicDocument({
  enter: 'anyone',
  actions: { requestPhoneCodeAction, submitDemandAction },
  reads: { call: publicDemandCall },
  title: async ({ call }) => ({
    title: (await getTranslator('demands'))('pages.form.title'),
    body: call.region.officeName,
  }),
  async render({ call, actor, address }) {
    const t = await getTranslator('demands');
    const back = { href: paths.publicDemandCall(call.id), label: call.title };
    // A call that is over still proves the telephone of whoever mends or takes back what they told it.
    if (address['step'] === 'code') {
      return (
        <>
          <PageHeader
            title={t('proof.get')}
            state={t('pages.code.state')}
            back={back}
            help={<HowTo place="phoneCode" />}
          />
          <CodeForm action={requestPhoneCodeAction} formHref={paths.submitDemand(call.id)} />
        </>
      );
    }
    if (call.phase !== 'open') {
      return (
        <>
          <PageHeader title={t('pages.form.title')} back={back} />
          <Notice tone="closed">{callState(t, call)}</Notice>
        </>
      );
    }
    if (sourcesOffered(call.sources, organisationsOf(actor).length > 0).length === 0) {
      return (
        <>
          <PageHeader title={t('pages.form.title')} back={back} />
          <Notice>
            {t('pages.form.organisationsOnly')} <a href={paths.signIn()}>{t('proof.signIn')}</a>
          </Notice>
        </>
      );
    }
    if (actor.personId === null && !textsAreRead()) {
      return (
        <>
          <PageHeader title={t('pages.form.title')} back={back} />
          <NoTexts />
        </>
      );
    }
    return (
      <>
        <PageHeader
          title={t('pages.form.title')}
          state={t('pages.form.state', {
            closesAt: call.closesAt === null ? '—' : t.deadline(call.closesAt),
            days: call.verifyDays,
          })}
          back={back}
          help={<HowTo place="submitDemand" />}
        />
        <PageScript name="raising" />
        <PageScript name="rows" />
        <SubmitForm
          call={call}
          places={await ask(regionOptions, { below: call.region.path })}
          organisations={organisationsOf(actor)}
          personId={actor.personId}
          actions={{ submit: submitDemandAction, requestCode: requestPhoneCodeAction }}
        />
      </>
    );
  },
});

const organisationsOf = ({ memberships }: Actor): { id: string; name: string }[] =>
  memberships
    .filter(({ roles }) => roles.includes('OWNER') || roles.includes('EDITOR'))
    .map(({ organisationId: id, organisationName: name }) => ({ id, name }));
