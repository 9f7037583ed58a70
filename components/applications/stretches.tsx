import type { Stretch } from '@/lib/sheets/word-diff';

/** What became of a text: what is gone struck through, what is new on a ground of its own. */
export const Stretches = ({ of: stretches }: { of: readonly Stretch[] }) => (
  <p className="reading whitespace-pre-line">
    {stretches.map((stretch, place) => (
      // Stretches have no other name than their place.
      <Word key={place} {...stretch} />
    ))}
  </p>
);

function Word({ kind, text }: Stretch) {
  if (kind === 'gone') return <del className="bg-returned-tint">{text}</del>;
  if (kind === 'new') return <ins className="bg-passed-tint no-underline">{text}</ins>;
  return text;
}
