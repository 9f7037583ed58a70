import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { SlateDetail } from '@/lib/awards/slates/slate-detail';
import { limits } from '@/lib/kernel/limits';
import { formatYuan } from '@/lib/kernel/money';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { About, LetterReason } from './slate-fields';
import { Proposing } from './slate-proposing';

export type SlateActions = Record<'adopt' | 'propose' | 'sign' | 'refuse' | 'discard', FormAction>;

/** What may be done about a slate now: make it the decisions, put it forward, sign or refuse it, put it aside. */
export async function SlateActs({ slate, actions }: { slate: SlateDetail; actions: SlateActions }) {
  const may = (move: SlateDetail['moves'][number]): boolean => slate.moves.includes(move);
  return (
    <>
      {may('adopt') && slate.isCurrent && slate.departing === 0 && <Adopting slate={slate} action={actions.adopt} />}
      {may('propose') && slate.isCurrent && slate.departing > 0 && <Proposing slate={slate} action={actions.propose} />}
      {may('sign') && <Signing slate={slate} action={actions.sign} />}
      {may('refuse') && <Refusing slate={slate} action={actions.refuse} />}
      {may('discard') && <Discarding slate={slate} action={actions.discard} />}
    </>
  );
}

type OneAct = { slate: SlateDetail; action: FormAction };

const figuresOf = ({ funded, sumFen }: SlateDetail) => ({ funded, sum: formatYuan(sumFen) });

async function Adopting({ slate, action }: OneAct) {
  const t = await getTranslator('slates');
  return (
    <Section id="adopt" title={t('adopt.title')} note={t('adopt.hint')}>
      <Form action={action} id="adopt-slate" className="max-w-form">
        <About slate={slate} />
        <LetterReason />
        <ConfirmButton
          kind="primary"
          question={{
            title: t('adopt.question'),
            text: t('adopt.questionText', figuresOf(slate)),
            confirm: t('adopt.submit'),
            cancel: t('adopt.back'),
          }}
        >
          {t('adopt.submit')}
        </ConfirmButton>
      </Form>
    </Section>
  );
}

async function Signing({ slate, action }: OneAct) {
  const t = await getTranslator('slates');
  return (
    <Section id="sign" title={t('sign.title')} note={t(slate.isOwn ? 'sign.ownNote' : 'sign.hint')}>
      <p className="mb-4 max-w-text">
        {t('sign.letterReason')}：{slate.letterReason}
      </p>
      {!slate.isOwn && slate.isCurrent && (
        <Form action={action} id="sign-slate">
          <About slate={slate} />
          <ConfirmButton
            kind="primary"
            question={{
              title: t('sign.question'),
              text: t('adopt.questionText', figuresOf(slate)),
              confirm: t('sign.submit'),
              cancel: t('adopt.back'),
            }}
          >
            {t('sign.submit')}
          </ConfirmButton>
        </Form>
      )}
    </Section>
  );
}

async function Refusing({ slate, action }: OneAct) {
  const t = await getTranslator('slates');
  return (
    <div className="no-print mt-6 max-w-form">
      <Disclosure label={t(slate.isOwn ? 'refuse.takeBack' : 'refuse.label')}>
        <Form action={action} id="refuse-slate">
          <About slate={slate} />
          <TextareaField name="note" label={t('refuse.note')} limit={limits.reason} rows={3} required />
          <SubmitButton kind="danger">{t(slate.isOwn ? 'refuse.submitBack' : 'refuse.submit')}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}

async function Discarding({ slate, action }: OneAct) {
  const t = await getTranslator('slates');
  return (
    <Form action={action} id="discard-slate" className="no-print mt-6">
      <About slate={slate} />
      <ConfirmButton
        kind="secondary"
        question={{
          title: t('discard.question'),
          text: t('discard.questionText'),
          confirm: t('discard.submit'),
          cancel: t('adopt.back'),
        }}
      >
        {t('discard.submit')}
      </ConfirmButton>
    </Form>
  );
}
