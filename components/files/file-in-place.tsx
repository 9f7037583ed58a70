import { isPaged } from '@/lib/files/kinds';
import { getTranslator } from '@/lib/web/messages';

/** A file where it is named: a picture at once, pages once they are asked for; what no browser shows stays a link. */
export async function FileInPlace({ name, mime, href }: { name: string; mime: string; href: string }) {
  if (mime.startsWith('image/'))
    // eslint-disable-next-line @next/next/no-img-element -- a private file behind a permission, not an asset to optimise
    return <img src={href} alt={name} loading="lazy" className="mt-1 max-h-80 border border-line" />;
  if (!isPaged(mime)) return null;
  const t = await getTranslator('files');
  return (
    <details className="file-in-place no-print">
      <summary className="link">{t('showHere')}</summary>
      {/* Lazy: nothing is fetched before it is opened. */}
      <iframe src={href} title={name} loading="lazy" />
    </details>
  );
}
