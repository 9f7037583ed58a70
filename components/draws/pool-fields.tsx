import { SelectField, TextareaField } from '@/components/forms/fields';
import { limits } from '@/lib/kernel/limits';
import type { PoolExpert } from '@/lib/reviews/drawing/pool';
import { handCauses } from '@/lib/reviews/drawing/schema';
import { getTranslator } from '@/lib/web/messages';

/** Whom the draw is among, each with what is known of them, and whether an officer leaves them out. */
export async function PoolFields({ pool }: { pool: readonly PoolExpert[] }) {
  const [t, experts, found] = [
    await getTranslator('draws'),
    await getTranslator('experts'),
    await getTranslator('conflicts'),
  ];
  const factsOf = ({ kind, employer, title, conflicts, links, open }: PoolExpert): string =>
    [
      experts(`kinds.${kind}`),
      employer,
      title,
      conflicts > 0 && t('prepare.conflicts', { count: conflicts }),
      links > 0 && found('open', { count: links }),
      open > 0 && t('prepare.reviews', { count: open }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <h2 className="mt-8 mb-1">{t('prepare.pool')}</h2>
      <p className="mb-4 max-w-text text-ink-soft">{t('prepare.poolHint')}</p>
      <div className="mb-6 grid gap-x-8 desk:grid-cols-2">
        {/* Why somebody is left out is asked once they are. */}
        {pool.map((expert, row) => (
          <div
            key={expert.id}
            className="border-t border-line pt-3 [&:has(option[value='']:checked)>:last-child]:hidden"
          >
            <input type="hidden" name={`exclusions.${row}.expertId`} value={expert.id} />
            <SelectField name={`exclusions.${row}.cause`} label={expert.name} hint={factsOf(expert)} unmarked>
              <option value="">{t('prepare.takesPart')}</option>
              {handCauses.map((cause) => (
                <option key={cause} value={cause}>
                  {t('prepare.leftOut', { cause: t(`exclusions.${cause}`) })}
                </option>
              ))}
            </SelectField>
            <TextareaField
              name={`exclusions.${row}.note`}
              label={t('prepare.noteOf', { name: expert.name })}
              limit={limits.reason}
              rows={2}
              folded
              unmarked
            />
          </div>
        ))}
      </div>
    </>
  );
}
