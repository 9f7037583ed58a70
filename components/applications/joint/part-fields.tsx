import { MoneyField, TextareaField } from '@/components/forms/fields';
import { limits } from '@/lib/kernel/limits';
import { plainYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

type Asked = { task: string; shareFen: bigint };

/** What a partner is asked to take on. */
export async function PartFields({ part }: { part?: Asked }) {
  const t = await getTranslator('applications');
  return (
    <>
      <TextareaField
        name="task"
        label={t('joint.task')}
        hint={t('joint.taskHint')}
        limit={limits.reason}
        rows={3}
        defaultValue={part?.task}
        required
      />
      <MoneyField
        name="shareFen"
        label={t('joint.share')}
        hint={t('joint.shareHint')}
        defaultValue={part === undefined ? '' : plainYuan(part.shareFen)}
        unmarked
      />
    </>
  );
}
