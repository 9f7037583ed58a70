import type { PassageAt, SideBySide } from '@/lib/applications/alike/side-by-side';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Two applications' names above, and each passage that both hold as each wrote it, beside each other where there is room. */
export async function PassagePairs({ pair: { mine, theirs, passages } }: { pair: SideBySide }) {
  const t = await getTranslator('applications');
  const sides = [
    { side: t('alike.this'), ...mine },
    { side: t('alike.other'), ...theirs },
  ];
  return (
    <>
      <div className="grid gap-6 wide:grid-cols-2">
        {sides.map(({ side, id, title, number, organisationName, roundTitle, submittedAt }) => (
          <div key={id}>
            <p className="text-small text-ink-soft">{side}</p>
            <h2>
              <a className="link" href={paths.officeApplication(id)}>
                {title}
              </a>
            </h2>
            <p className="text-small text-ink-soft">
              {t('alike.from', { number: number ?? '', organisation: organisationName, round: roundTitle })}
            </p>
            <p className="text-small text-ink-soft">
              {submittedAt !== null && t('alike.handedIn', { at: t.dateTime(submittedAt) })}
            </p>
          </div>
        ))}
      </div>
      <ol className="mt-6 divide-y divide-line border-t border-line">
        {passages.map((passage, place) => (
          // Passages have no other name than their place.
          <li key={place} className="grid gap-6 py-4 wide:grid-cols-2">
            <Quoted of={passage.mine} />
            <Quoted of={passage.theirs} />
          </li>
        ))}
      </ol>
    </>
  );
}

const Quoted = ({ of: { label, before, passage, after } }: { of: PassageAt }) => (
  <div>
    <h3 className="text-small text-ink-soft">{label}</h3>
    <p className="reading whitespace-pre-line">
      {before}
      <mark className="bg-waiting-tint text-ink">{passage}</mark>
      {after}
    </p>
  </div>
);
