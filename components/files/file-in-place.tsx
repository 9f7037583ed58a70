import { isPaged, isWord } from '@/lib/files/kinds';
import { getTranslator } from '@/lib/web/messages';

type FileInPlaceProps = {
  name: string;
  mime: string;
  href: string;
  /** The address of its text, where it may be a Word file. */
  reading?: string;
};

/** A file where it is named: a picture at once, pages and texts once they are asked for; what no browser shows stays a link. */
export async function FileInPlace({ name, mime, href, reading }: FileInPlaceProps) {
  if (mime.startsWith('image/'))
    // eslint-disable-next-line @next/next/no-img-element -- a private file behind a permission, not an asset to optimise
    return <img src={href} alt={name} loading="lazy" className="mt-1 max-h-80 border border-line" />;
  const text = isWord(mime) ? reading : undefined;
  if (!isPaged(mime) && text === undefined) return null;
  const t = await getTranslator('files');
  return (
    <details className="file-in-place no-print">
      <summary className="link">{t('showHere')}</summary>
      {/* Lazy: nothing is fetched before it is opened. A text is somebody else's, and is kept apart from our pages. */}
      {text === undefined ? (
        <iframe src={href} title={name} loading="lazy" />
      ) : (
        <iframe src={text} title={name} loading="lazy" sandbox="" />
      )}
    </details>
  );
}
