import { Form } from '@/components/forms/form';
import type { OfferedPapers } from '@/components/forms/runtime/offered-papers';
import type { PaperOffer } from '@/lib/applications/papers/offers';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type PassportPapersProps = { applicationId: string; offers: readonly PaperOffer[]; action: FormAction };

/** What the button at a question sends (OfferedPapers): a form of its own, beside the one in which the question stands. */
export const PassportPapers = ({ applicationId, offers, action }: PassportPapersProps) =>
  offers.map((offer) => (
    <Form key={formOf(offer)} action={action} id={formOf(offer)}>
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="fieldKey" value={offer.fieldKey} />
      <input type="hidden" name="fileId" value={offer.file.id} />
    </Form>
  ));

/** Papers of the organisation's passport at the file questions that they answer: attached as they are, not uploaded again. */
export async function offeredPapers(offers: readonly PaperOffer[]): Promise<OfferedPapers> {
  const t = await getTranslator('applications.papers');
  const papers = offers.map((offer) => ({
    fieldKey: offer.fieldKey,
    form: formOf(offer),
    name: offer.file.name,
    href: paths.file(offer.file.id),
    until: offer.until === null ? '' : t('until', { day: t.day(offer.until) }),
  }));
  return {
    title: t('title'),
    note: t('note'),
    use: t('use'),
    of: Object.fromEntries(Map.groupBy(papers, ({ fieldKey }) => fieldKey)),
  };
}

const formOf = ({ fieldKey, file }: PaperOffer): string => `paper-${fieldKey}-${file.id}`;
