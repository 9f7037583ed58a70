import { PartFields } from '@/components/applications/joint/part-fields';
import { PartnerField } from '@/components/applications/joint/partner-field';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { FileField, SelectField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { PartnerChanges } from '@/lib/awards/partners/queries';
import { limits } from '@/lib/kernel/limits';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { ChangeLines } from './change-lines';

type Part = { id: string; partner: { name: string }; task: string; shareFen: bigint };
type ChangePartnersProps = { changes: PartnerChanges; parts: readonly Part[]; action: FormAction };

/** Of an awarded project: the changes of its partners, and where the lead asks for one. */
export async function ChangePartners({
  changes: { lines, mayPropose, isOpen, offered },
  parts,
  action,
}: ChangePartnersProps) {
  const t = await getTranslator('awards');
  const leaving = (
    <SelectField name="partId" label={t('partners.leaves')} required>
      {parts.map(({ id, partner }) => (
        <option key={id} value={id}>
          {partner.name}
        </option>
      ))}
    </SelectField>
  );
  const why = (
    <>
      <TextareaField
        name="reason"
        label={t('partners.reason')}
        hint={t('partners.reasonHint')}
        limit={limits.reason}
        rows={3}
        required
      />
      <FileField name="file" label={t('partners.file')} hint={t('partners.fileHint')} required />
    </>
  );
  const question = {
    title: t('partners.removeQuestion'),
    text: t('partners.removeText'),
    confirm: t('partners.submit'),
    cancel: t('partners.keep'),
  };
  const [only, ...more] = parts;
  return (
    <Section id="changes" title={t('partners.section')} note={t('partners.note')}>
      {lines.length === 0 ? (
        <p className="text-ink-soft">{t('partners.none')}</p>
      ) : (
        <ChangeLines lines={lines} hrefOf={paths.partnerChange} />
      )}
      {isOpen && <p className="mt-3 text-ink-soft">{t('partners.open')}</p>}
      {mayPropose && parts.length > 0 && (
        <div className="row-acts mt-4 *:basis-full">
          <Disclosure label={t('partners.replace')}>
            <Form action={action} id="replace-partner" className="max-w-form">
              <input type="hidden" name="kind" value="replace" />
              {leaving}
              <PartnerField listId="newcomers-offered" label={t('partners.comesIn')} offered={offered} />
              <PartFields {...(only !== undefined && more.length === 0 && { part: only })} />
              {why}
              <SubmitButton>{t('partners.submit')}</SubmitButton>
            </Form>
          </Disclosure>
          <Disclosure label={t('partners.remove')}>
            <Form action={action} id="remove-partner" className="max-w-form">
              <input type="hidden" name="kind" value="remove" />
              {leaving}
              {why}
              <ConfirmButton question={question}>{t('partners.submit')}</ConfirmButton>
            </Form>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}
