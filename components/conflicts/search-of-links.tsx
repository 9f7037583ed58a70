import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { LinksOfRound } from '@/lib/experts/links/links-of-round';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type SearchProps = { roundId: string; search: LinksOfRound['search']; mayAsk: boolean; action: FormAction };

/** When links were last looked for, and how to have them looked for now. */
export async function SearchOfLinks({ roundId, search, mayAsk, action }: SearchProps) {
  const t = await getTranslator('conflicts');
  const isAsked = search?.askedAt != null;
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-3 text-ink-soft">
      <p>
        {isAsked && t('page.asked')}
        {!isAsked &&
          (search?.searchedAt == null
            ? t('page.never')
            : t('page.searched', {
                at: t.dateTime(search.searchedAt),
                experts: search.experts,
                applicants: search.applicants,
              }))}
      </p>
      {mayAsk && !isAsked && (
        <Form action={action} id="ask-for-links">
          <input type="hidden" name="roundId" value={roundId} />
          <SubmitButton kind="secondary">{t('page.ask')}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
