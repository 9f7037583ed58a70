import { SubmittedContent } from '@/components/applications/submitted-content';
import type { SubmittedContent as Content } from '@/lib/applications/submission/submitted-content';
import { frozenMarkup } from '@/lib/web/documents/frozen-markup';
import { getLocale } from '@/lib/web/messages';

type Shown = Pick<Content, 'sections' | 'budgetItems' | 'topic'>;

/** What was handed in, as the reader may see it: it is written once, and read many times. */
export async function FrozenContent({ content: { sections, budgetItems, topic } }: { content: Shown }) {
  const as = { name: 'content', locale: await getLocale() };
  const html = await frozenMarkup(as, { sections, budgetItems, topic }, (shown) => <SubmittedContent {...shown} />);
  return <div className="contents" dangerouslySetInnerHTML={{ __html: html }} />;
}
