import { CellInput } from '@/components/forms/cells';
import { CheckboxesField } from '@/components/forms/choice-fields';
import { DateTimeField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { RowList } from '@/components/forms/row-list';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { DemandCallDetail } from '@/lib/demands/calls/call-queries';
import { SUBMITTED_SOURCES } from '@/lib/demands/schema';
import { limits } from '@/lib/kernel/limits';
import { toLocalDateTime } from '@/lib/kernel/shanghai';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** Everything of a draft on one page. */
export async function EditCallForm({ call, action }: { call: DemandCallDetail; action: FormAction }) {
  const t = await getTranslator('demands');
  const local = (at: Date | null): string => (at === null ? '' : toLocalDateTime(at));
  return (
    <Section id="edit" title={t('pages.editCall.title')}>
      <Form action={action} id="edit-call">
        <input type="hidden" name="callId" value={call.id} />
        <input type="hidden" name="version" value={call.version} />
        <TextField name="title" label={t('pages.newCall.name')} defaultValue={call.title} required />
        <TextareaField
          name="guidance"
          label={t('pages.editCall.guidance')}
          hint={t('pages.editCall.guidanceHint')}
          limit={limits.guidance}
          rows={6}
          defaultValue={call.guidance}
          required
        />
        <DateTimeField name="opensAt" label={t('pages.call.opens')} defaultValue={local(call.opensAt)} required />
        <DateTimeField name="closesAt" label={t('pages.call.closes')} defaultValue={local(call.closesAt)} required />
        <CheckboxesField
          name="sources"
          label={t('pages.call.sources')}
          hint={t('pages.editCall.sourcesHint')}
          options={SUBMITTED_SOURCES.map((value) => ({ value, label: t(`sources.${value}`) }))}
          defaultValues={call.sources}
          required
        />
        <TextField
          name="verifyDays"
          label={t('pages.editCall.verifyDays')}
          hint={t('pages.editCall.verifyDaysHint')}
          defaultValue={String(call.verifyDays)}
          inputMode="numeric"
          className="max-w-[8rem]"
          required
        />
        <TextField
          name="contactName"
          label={t('pages.editCall.contactName')}
          defaultValue={call.contactName}
          required
        />
        <TextField
          name="contactPhone"
          label={t('pages.editCall.contactPhone')}
          defaultValue={call.contactPhone}
          required
        />
        <RowList
          name="categories"
          legend={t('pages.call.categories')}
          hint={t('pages.editCall.categoriesHint')}
          rows={call.categories}
          empty={3}
          rowLabel={(number) => t('pages.editCall.row', { number })}
          addLabel={t('pages.editCall.addCategory')}
          columns="6rem minmax(0,1fr) minmax(0,1fr)"
        >
          {(category, index) => (
            <>
              <CellInput
                name={`categories.${index}.code`}
                label={t('pages.editCall.code')}
                labelled={index === 0}
                defaultValue={category?.code}
              />
              <CellInput
                name={`categories.${index}.group`}
                label={t('pages.editCall.group')}
                labelled={index === 0}
                defaultValue={category?.group}
              />
              <CellInput
                name={`categories.${index}.name`}
                label={t('pages.editCall.category')}
                labelled={index === 0}
                defaultValue={category?.name}
              />
            </>
          )}
        </RowList>
        <SubmitButton>{t('pages.editCall.save')}</SubmitButton>
      </Form>
    </Section>
  );
}
