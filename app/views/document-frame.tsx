import { DocumentHead } from '@/components/shell/document-head';
import type { FrameProps } from '@/lib/web/documents/document';
import { stylesheets } from '@/lib/web/documents/stylesheets';
import { getLocale, getTextSize } from '@/lib/web/messages';
import { scriptHref } from '@/lib/web/script-href';

/** The outermost of every document, as app/layout.tsx is of every page. */
export async function DocumentFrame({ children, ...head }: FrameProps) {
  const size = await getTextSize();
  return (
    <html lang={await getLocale()} {...(size === 'elder' ? { 'data-size': size } : {})}>
      <DocumentHead {...head} stylesheets={await stylesheets()} script={scriptHref('enhance')} />
      <body>{children}</body>
    </html>
  );
}
