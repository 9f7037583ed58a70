import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { Absence } from '@/lib/experts/pool/absences';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type OwnAbsencesProps = { absences: Absence[]; actions: Record<'state' | 'withdraw', FormAction> };

/** Days on which an expert cannot come, and how to give more. */
export async function OwnAbsences({ absences, actions }: OwnAbsencesProps) {
  const t = await getTranslator('experts');
  return (
    <Section id="absences" title={t('own.title')} note={t('own.hint')}>
      {absences.length === 0 && <p className="mb-3 text-ink-soft">{t('own.empty')}</p>}
      <ul>
        {absences.map(({ id, from, to }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
            {t('own.span', { from: t.day(from), to: t.day(to) })}
            <Form action={actions.withdraw} id={`back-${id}`}>
              <input type="hidden" name="absenceId" value={id} />
              <SubmitButton kind="quiet">{t('own.withdraw')}</SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
      <div className="row-acts mt-3 max-w-form *:basis-full">
        <Disclosure label={t('own.add')}>
          <Form action={actions.state} id="state-absence" clearWhenDone>
            <TextField name="from" type="date" className="max-w-[12rem]" label={t('fields.from')} required />
            <TextField name="to" type="date" className="max-w-[12rem]" label={t('fields.to')} required />
            <SubmitButton>{t('own.save')}</SubmitButton>
          </Form>
        </Disclosure>
      </div>
    </Section>
  );
}
