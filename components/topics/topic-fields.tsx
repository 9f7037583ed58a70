import { MoneyField, SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { limits } from '@/lib/kernel/limits';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

type Known = { title: string; description: string; categoryId: string | null; indicativeFen: bigint };

/** What is asked about a topic; `topic` when one is edited. */
export async function TopicFields({
  topic,
  categories,
}: {
  topic?: Known;
  categories: { id: string; name: string }[];
}) {
  const t = await getTranslator('topics');
  return (
    <>
      <TextField name="title" label={t('fields.title')} defaultValue={topic?.title} required />
      <TextareaField
        name="description"
        label={t('fields.description')}
        hint={t('fields.descriptionHint')}
        defaultValue={topic?.description}
        limit={limits.account}
      />
      <SelectField name="categoryId" label={t('fields.category')} defaultValue={topic?.categoryId ?? ''}>
        <option value="">{t('fields.noCategory')}</option>
        {categories.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <MoneyField
        name="indicative"
        label={t('fields.indicative')}
        hint={t('fields.indicativeHint')}
        defaultValue={topic && formatYuan(topic.indicativeFen)}
        required
      />
    </>
  );
}
