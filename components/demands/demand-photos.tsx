import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What was photographed, each with its words; without its file for whoever may only read what is on it. */
export async function DemandPhotos({ photos }: { photos: readonly { fileId: string | null; alt: string }[] }) {
  const t = await getTranslator('demands');
  if (photos.length === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-4" aria-label={t('fields.photos')}>
      {photos.map(({ fileId, alt }, index) => (
        <li key={index} className="max-w-[16rem]">
          {fileId === null ? (
            <p className="text-small text-ink-soft">{t('pages.receipt.photo', { number: index + 1 })}</p>
          ) : (
            <a href={paths.file(fileId)}>
              {/* eslint-disable-next-line @next/next/no-img-element -- an optimised copy would be served without asking who looks */}
              <img src={paths.file(fileId)} alt={alt} className="max-h-48 w-auto border border-line" loading="lazy" />
            </a>
          )}
          <p className="text-small text-ink-soft">{alt}</p>
        </li>
      ))}
    </ul>
  );
}
