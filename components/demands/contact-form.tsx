import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { DemandDetail } from '@/lib/demands/queries';
import { limits } from '@/lib/kernel/limits';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { contactedOn } from './contacted-on';

type ContactFormProps = { demand: DemandDetail; now: Date; action: FormAction };

/** Where the office notes that it brought claimant and proposer together; once it has, another time waits behind what was noted. */
export async function ContactForm({ demand, now, action }: ContactFormProps) {
  const t = await getTranslator('demands');
  if (!demand.moves.includes('noteContact')) return null;
  const day = contactedOn(demand.claims);
  const form = (
    <Form action={action} id="contact-form">
      <input type="hidden" name="demandId" value={demand.id} />
      <input type="hidden" name="version" value={demand.version} />
      <TextField
        name="day"
        type="date"
        label={t('pages.contact.day')}
        defaultValue={shanghaiDay(now)}
        className="max-w-[12rem]"
        required
      />
      <TextareaField name="note" label={t('pages.contact.note')} limit={limits.opinion} required />
      <SubmitButton>{t('pages.contact.submit')}</SubmitButton>
    </Form>
  );
  if (day === null)
    return (
      <Section id="contact" title={t('pages.contact.title')} note={t('pages.contact.hint')} className="no-print">
        {form}
      </Section>
    );
  return (
    <div id="contact" className="no-print mt-4">
      <Notice tone="passed" className="mb-4 max-w-form">
        {t('pages.contact.done', { day: t.day(day) })}
      </Notice>
      <Disclosure label={t('pages.contact.again')}>{form}</Disclosure>
    </div>
  );
}
