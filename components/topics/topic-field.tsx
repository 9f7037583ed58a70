import { RadioField } from '@/components/forms/choice-fields';
import { formatYuan } from '@/lib/kernel/money';
import type { Terms } from '@/lib/plans/terms/terms';
import { getTranslator } from '@/lib/web/messages';

type Choosable = { id: string; number: number; title: string; indicativeFen: bigint };
export type TopicFieldProps = {
  topics: Choosable[];
  /** What a topic's sum means. */
  sum: Terms['topicSum'];
  required: boolean;
  chosen: string | undefined;
};

/** Which topic of the guide an application answers; nothing where the round has none. */
export async function TopicField({ topics, sum, required, chosen }: TopicFieldProps) {
  const t = await getTranslator('topics');
  if (topics.length === 0) return null;
  const options = topics.map(({ id, number, title, indicativeFen }) => ({
    value: id,
    label: t('name', { number, title }),
    hint: t(`sum.${sum}`, { amount: formatYuan(indicativeFen) }),
  }));
  const none = required ? [] : [{ value: '', label: t('choose.none') }];
  return (
    <RadioField
      name="topicId"
      label={t('choose.label')}
      hint={t('choose.hint')}
      options={[...options, ...none]}
      defaultValue={chosen ?? (required ? undefined : '')}
      required={required}
    />
  );
}
