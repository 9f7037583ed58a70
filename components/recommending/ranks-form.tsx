import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { OfficeRecommendations } from '@/lib/applications/recommending/office-queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { OrderWarnings } from './order-warnings';
import { partedRows } from './part-state';
import { WaitingTable } from './waiting-table';

type RanksFormProps = { part: OfficeRecommendations; action: FormAction };

/** What waits at an office, each with its place in the order, and what of the order as saved cannot be passed up. */
export async function RanksForm({ part, action }: RanksFormProps) {
  const t = await getTranslator('applications');
  const { roundId, office } = part;
  const { waiting } = partedRows(part);
  // Until something is in order this is the act; then passing it up is.
  const isOrdered = waiting.some(({ rank }) => rank !== null);
  return (
    <Form action={action} id="rank" className="max-w-none">
      <input type="hidden" name="roundId" value={roundId} />
      <input type="hidden" name="regionId" value={office.id} />
      <WaitingTable id="waiting" at={{ roundId, regionId: office.id }} rows={waiting} isTyped />
      <OrderWarnings part={part} />
      <div className="mt-4">
        <SubmitButton kind={isOrdered ? 'secondary' : 'primary'}>{t('recommending.saveRanks')}</SubmitButton>
      </div>
    </Form>
  );
}
