import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import type { AmendmentOnApplication } from '@/lib/amendments/published-amendments';
import { newDuties } from '@/lib/amendments/rules';
import { getTranslator } from '@/lib/web/messages';
import { FormDifference } from './form-difference';

type RevisedFormProps = {
  amendments: readonly AmendmentOnApplication[];
  /** Still being written; what was handed in keeps the form it was handed in with. */
  isOpen: boolean;
};

/** Tells applicants that the form was changed under their hands: what is new, which of their answers are concerned. */
export async function RevisedForm({ amendments, isOpen }: RevisedFormProps) {
  const t = await getTranslator('amendments');
  return amendments.map(({ id, publishedAt, reason, changes, toFillAnew, noLongerAsked }) => {
    const duties = newDuties(changes).map(({ label }) => label);
    const names = (labels: string[]): string => labels.join(t('difference.separator'));
    return (
      <Notice
        key={id}
        tone={isOpen ? 'waiting' : 'active'}
        title={t('applicant.revised', { at: t.dateTime(publishedAt) })}
        className="mb-6"
      >
        <p className="max-w-text whitespace-pre-line">{t('applicant.reason', { reason })}</p>
        <p className="mt-1 max-w-text">{t(isOpen ? 'applicant.kept' : 'applicant.submitted')}</p>
        {isOpen && duties.length > 0 && (
          <p className="mt-1 max-w-text">{t('applicant.duties', { names: names(duties) })}</p>
        )}
        {isOpen && toFillAnew.length > 0 && (
          <p className="mt-1 max-w-text">{t('applicant.toFillAnew', { names: names(toFillAnew) })}</p>
        )}
        {isOpen && noLongerAsked.length > 0 && (
          <p className="mt-1 max-w-text">{t('applicant.noLongerAsked', { names: names(noLongerAsked) })}</p>
        )}
        <div className="mt-2">
          <Disclosure label={t('applicant.details', { count: changes.length })} open={isOpen}>
            <FormDifference changes={changes} />
          </Disclosure>
        </div>
      </Notice>
    );
  });
}
