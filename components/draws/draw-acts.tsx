import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { limits } from '@/lib/kernel/limits';
import type { DrawDetail } from '@/lib/reviews/drawing/draw-detail';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

export type DrawActions = Record<'approve' | 'draw' | 'cancel', FormAction>;
type ActProps = { draw: DrawDetail; actions: DrawActions };

/** What may be done about a draw now: agree to it, draw, or end it. Whoever prepared it reads that somebody else must. */
export async function DrawActs({ draw, actions }: ActProps) {
  return (
    <>
      {draw.moves.includes('approve') && <Approving draw={draw} action={actions.approve} />}
      {draw.moves.includes('draw') && <Drawing draw={draw} action={actions.draw} />}
      {draw.moves.includes('cancel') && <Cancelling draw={draw} action={actions.cancel} />}
    </>
  );
}

type OneAct = { draw: DrawDetail; action: FormAction };

const About = ({ draw }: { draw: DrawDetail }) => (
  <>
    <input type="hidden" name="drawId" value={draw.id} />
    <input type="hidden" name="version" value={draw.version} />
  </>
);

async function Approving({ draw, action }: OneAct) {
  const t = await getTranslator('draws');
  return (
    <Section id="approve" title={t('approve.title')} note={t(draw.isOwn ? 'approve.ownNote' : 'approve.hint')}>
      {!draw.isOwn && (
        <Form action={action} id="approve-draw">
          <About draw={draw} />
          <ConfirmButton
            kind="primary"
            question={{
              title: t('approve.question'),
              text: t('approve.questionText'),
              confirm: t('approve.submit'),
              cancel: t('approve.back'),
            }}
          >
            {t('approve.submit')}
          </ConfirmButton>
        </Form>
      )}
    </Section>
  );
}

async function Drawing({ draw, action }: OneAct) {
  const t = await getTranslator('draws');
  return (
    <Section id="draw" title={t('draw.title')} note={t(draw.isOwn ? 'draw.ownNote' : 'draw.hint')}>
      {!draw.isOwn && (
        <Form action={action} id="perform-draw" className="max-w-form">
          <About draw={draw} />
          <TextField
            name="publicValue"
            label={t('draw.value')}
            hint={t('draw.valueHint')}
            autoComplete="off"
            className="figures"
            required
          />
          <TextField
            name="valueSource"
            label={t('draw.source')}
            hint={t('draw.sourceHint')}
            autoComplete="off"
            required
          />
          <ConfirmButton
            kind="primary"
            question={{
              title: t('draw.question'),
              text: t('draw.questionText'),
              confirm: t('draw.submit'),
              cancel: t('draw.back'),
            }}
          >
            {t('draw.submit')}
          </ConfirmButton>
        </Form>
      )}
    </Section>
  );
}

async function Cancelling({ draw, action }: OneAct) {
  const t = await getTranslator('draws');
  return (
    <div className="no-print mt-6 max-w-form">
      <Disclosure label={t('cancel.label')}>
        <Form action={action} id="cancel-draw">
          <About draw={draw} />
          <TextareaField
            name="note"
            label={t('cancel.note')}
            hint={t('cancel.noteHint')}
            limit={limits.reason}
            rows={3}
            required
          />
          <SubmitButton kind="danger">{t('cancel.submit')}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
