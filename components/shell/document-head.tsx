import type { FrameProps } from '@/lib/web/documents/document';
import { getTranslator } from '@/lib/web/messages';

type DocumentHeadProps = Pick<FrameProps, 'title' | 'description' | 'robots'> & {
  stylesheets: string[];
  script: string;
};

/** What app/layout.tsx says of ordinary pages, for documents. */
export async function DocumentHead({ title, description, robots, stylesheets, script }: DocumentHeadProps) {
  const t = await getTranslator('shell');
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === undefined ? t('fullName') : `${title} · ${t('name')}`}</title>
      <meta name="description" content={description ?? t('description')} />
      {robots?.index === false && <meta name="robots" content="noindex" />}
      <meta name="theme-color" content="#234e70" />
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
      <link rel="manifest" href="/site.webmanifest" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/icon.svg" />
      {stylesheets.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <script src={script} defer />
    </head>
  );
}
