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
          <li key={place} id={`passage-${place + 1}`} className="grid gap-x-6 gap-y-4 py-4 wide:grid-cols-2">
            <p className="flex flex-wrap items-baseline gap-x-4 text-small text-ink-soft wide:col-span-2">
              <span className="figures">{t('alike.place', { number: place + 1, count: passages.length })}</span>
              {place > 0 && (
                <a className="link" href={`#passage-${place}`}>
                  {t('alike.previous')}
                </a>
              )}
              {place + 1 < passages.length && (
                <a className="link" href={`#passage-${place + 2}`}>
                  {t('alike.next')}
                </a>
              )}
            </p>
            <Quoted of={passage.mine} side={t('alike.this')} />
            <Quoted of={passage.theirs} side={t('alike.other')} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Whose words they are is said where the two do not stand under their names. */
const Quoted = ({ of: { label, before, passage, after }, side }: { of: PassageAt; side: string }) => (
  <div>
    <h3 className="text-small text-ink-soft">
      <span className="wide:hidden">{side} · </span>
      {label}
    </h3>
    <p className="reading whitespace-pre-line">
      {before}
      <mark className="bg-waiting-tint text-ink">{passage}</mark>
      {after}
    </p>
  </div>
);
