import { ConfirmButton } from '@/components/forms/confirm-button';
import { getTranslator } from '@/lib/web/messages';

/** The button of the bar that appears with the first tick; its form stands beside the table. */
export async function BulkAccept() {
  const t = await getTranslator('applications');
  const question = {
    title: t.raw('list.bulkQuestion'),
    text: t('list.bulkText'),
    confirm: t('list.bulkAccept'),
    cancel: t('list.bulkKeep'),
  };
  return (
    <ConfirmButton kind="primary" form="bulk" question={question}>
      {t('list.bulkAccept')}
    </ConfirmButton>
  );
}
