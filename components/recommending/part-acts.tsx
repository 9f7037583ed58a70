import { CheckboxesField } from '@/components/forms/choice-fields';
import { FoldedSection } from '@/components/ui/folded-section';
import type { OfficeRecommendations } from '@/lib/applications/recommending/office-queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { DeclineForm } from './decline-form';
import { partedRows } from './part-state';
import { PassUpForm } from './pass-up-form';

type PartActsProps = { part: OfficeRecommendations; passUp: FormAction; decline: FormAction };

/** What is done once all is in order: the order is passed up, and the rest is not recommended. */
export async function PartActs({ part, passUp, decline }: PartActsProps) {
  const t = await getTranslator('applications');
  const { waiting, isFull } = partedRows(part);
  const left = waiting.filter(({ rank }) => rank === null);
  if (part.problems.length > 0 || waiting.length === 0) return null;
  return (
    <>
      {!(isFull && left.length === waiting.length) && <PassUpForm part={part} action={passUp} />}
      {left.length > 0 && (
        <FoldedSection id="leave-out" title={t('recommending.decline')} note={t('recommending.declineNote')}>
          <DeclineForm at={part} action={decline}>
            <CheckboxesField
              name="applicationIds"
              label={t('recommending.which')}
              options={left.map(({ id, title, organisationName }) => ({
                value: id,
                label: `${title}　${organisationName}`,
              }))}
              required
            />
          </DeclineForm>
        </FoldedSection>
      )}
    </>
  );
}
