import { deskDocument } from '@/app/desk-document';
import { HowTo } from '@/components/guide/how-to';
import { BeginFactor, ConfirmFactor, RenewCodes, TurnOffFactor } from '@/components/people/second-factor';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import { wayBack } from '@/lib/paths/way-back';
import { ownSecondFactor } from '@/lib/people/second-factor/queries';
import { getTranslator } from '@/lib/web/messages';
import {
  beginSecondFactorAction,
  confirmSecondFactorAction,
  renewRecoveryCodesAction,
  turnOffSecondFactorAction,
} from './actions';

/** So few that new ones should be fetched. */
const FEW = 3;

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { beginSecondFactorAction, confirmSecondFactorAction, renewRecoveryCodesAction, turnOffSecondFactorAction },
  reads: { factor: ownSecondFactor },
  title: async () => (await getTranslator('people'))('factor.title'),
  async render({ factor, address: { done, to } }) {
    const [t, onward] = [await getTranslator('people'), wayBack(to)];
    const isOn = factor.state === 'on';
    const state = isOn
      ? t('factor.stateOn', { at: t.dateTime(factor.confirmedAt), count: factor.recoveryCodes })
      : t('factor.stateOff');
    return (
      <>
        <PageHeader
          title={t('factor.title')}
          state={state}
          back={{ href: paths.account(), label: t('account.title') }}
          help={<HowTo place="secondFactor" />}
        />
        {done === 'off' && factor.state === 'off' && (
          <Notice tone="passed" className="mb-6 max-w-form" live>
            {t('factor.off')}
          </Notice>
        )}
        {factor.isCompulsory && !isOn && (
          <Notice tone="waiting" className="mb-6 max-w-form">
            {t('factor.compulsory')}
          </Notice>
        )}
        {factor.state === 'off' && (
          <>
            <p className="mb-4 max-w-text text-ink-soft">{t('factor.needApp')}</p>
            <BeginFactor action={beginSecondFactorAction} isAgain={false} />
          </>
        )}
        {factor.state === 'begun' && (
          <>
            <p className="mb-4 max-w-text">{t('factor.scan')}</p>
            <ConfirmFactor action={confirmSecondFactorAction} secret={factor.secret} address={factor.address} />
            <Section title={t('factor.beginAgain')}>
              <BeginFactor action={beginSecondFactorAction} isAgain />
            </Section>
          </>
        )}
        {isOn && (
          <>
            {onward !== null && (
              <p className="mb-8">
                <LinkButton href={onward}>{t('factor.onward')}</LinkButton>
              </p>
            )}
            {factor.recoveryCodes <= FEW && <Notice className="mb-6 max-w-form">{t('factor.few')}</Notice>}
            <Section title={t('factor.renew')} note={t('factor.renewHint')}>
              <RenewCodes action={renewRecoveryCodesAction} />
            </Section>
            <Section title={t('factor.turnOff')} note={t('factor.turnOffHint')}>
              <TurnOffFactor action={turnOffSecondFactorAction} />
            </Section>
          </>
        )}
      </>
    );
  },
});
