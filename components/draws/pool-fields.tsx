import { sayAway } from '@/components/experts/say-away';
import { SelectField, TextareaField } from '@/components/forms/fields';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { limits } from '@/lib/kernel/limits';
import type { PoolExpert } from '@/lib/reviews/drawing/pool';
import { handCauses } from '@/lib/reviews/drawing/schema';
import { getTranslator } from '@/lib/web/messages';

/** Whom the draw is among: those of whom something is known first, all others folded up by their kinds, each with a way to leave them out. */
export async function PoolFields({ pool }: { pool: readonly PoolExpert[] }) {
  const [t, experts] = [await getTranslator('draws'), await getTranslator('experts')];
  const rows = pool.map((expert, row) => ({ ...expert, row }));
  const [noted, others] = [rows.filter(isNoted), rows.filter((expert) => !isNoted(expert))];
  const kinds = [...new Set(others.map(({ kind }) => kind))];
  return (
    <Section id="pool" title={t('prepare.pool')} note={t('prepare.poolHint')} className="mb-6">
      {noted.length > 0 && (
        <>
          <h3 className="mb-1">{t('prepare.noted', { count: noted.length })}</h3>
          <PoolRows pool={noted} />
        </>
      )}
      {kinds.map((kind) => {
        const ofKind = others.filter((expert) => expert.kind === kind);
        return (
          <Disclosure key={kind} label={t('prepare.ofKind', { kind: experts(`kinds.${kind}`), count: ofKind.length })}>
            <PoolRows pool={ofKind} />
          </Disclosure>
        );
      })}
    </Section>
  );
}

const isNoted = ({ conflicts, links }: PoolExpert): boolean => conflicts + links > 0;

async function PoolRows({ pool }: { pool: readonly (PoolExpert & { row: number })[] }) {
  const [t, experts, found] = [
    await getTranslator('draws'),
    await getTranslator('experts'),
    await getTranslator('conflicts'),
  ];
  const away = await sayAway();
  const factsOf = ({ kind, employer, title, notServing, absences, conflicts, links, open }: PoolExpert): string =>
    [
      experts(`kinds.${kind}`),
      employer,
      title,
      notServing !== null && t(`exclusions.${notServing}`),
      away(absences),
      conflicts > 0 && t('prepare.conflicts', { count: conflicts }),
      links > 0 && found('open', { count: links }),
      open > 0 && t('prepare.reviews', { count: open }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <ul className="pool-rows">
      {/* Why somebody is left out is asked once they are. */}
      {pool.map(({ row, ...expert }) => (
        <li key={expert.id}>
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
        </li>
      ))}
    </ul>
  );
}
