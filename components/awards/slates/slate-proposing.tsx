import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Section } from '@/components/ui/section';
import type { SlateDetail } from '@/lib/awards/slates/slate-detail';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { firstOf } from '../departures/first-of';
import { About, LetterReason } from './slate-fields';
import { whySaid } from './why-said';

/** A reason for each project that the slate passes over; then it waits for a second officer. */
export async function Proposing({ slate, action }: { slate: SlateDetail; action: FormAction }) {
  const t = await getTranslator('slates');
  const titles = new Map(slate.places.map(({ applicationId, project }) => [applicationId, project.title]));
  const departing = slate.places.filter(({ favouredIds }) => favouredIds.length > 0);
  return (
    <Section id="propose" title={t('propose.title')} note={t('propose.hint')}>
      <Form action={action} id="propose-slate" className="max-w-form">
        <About slate={slate} />
        {departing.map(({ applicationId, project, place, why, favouredIds }, index) => (
          <div key={applicationId}>
            <input type="hidden" name={`departures.${index}.applicationId`} value={applicationId} />
            <TextareaField
              name={`departures.${index}.reason`}
              label={t('propose.reasonOf', { place, title: project.title })}
              hint={t('propose.whyHint', {
                why: why === null ? '—' : whySaid(t, why, slate.names),
                favoured: firstOf(
                  t,
                  favouredIds.map((id) => titles.get(id) ?? ''),
                ),
              })}
              limit={limits.reason}
              rows={2}
              required
            />
          </div>
        ))}
        <LetterReason />
        <ConfirmButton
          kind="primary"
          question={{
            title: t('propose.question'),
            text: t('propose.questionText'),
            confirm: t('propose.submit'),
            cancel: t('adopt.back'),
          }}
        >
          {t('propose.submit')}
        </ConfirmButton>
      </Form>
    </Section>
  );
}
