import type { Onward } from '@/components/bench/queue';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { FilterLine } from '@/components/ui/filter-line';
import { Section } from '@/components/ui/section';
import { mayBeMergedInto } from '@/lib/demands/rules';
import type { SimilarDemand } from '@/lib/demands/similar/similar';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { NEXT } from '@/lib/web/read-form';
import { DemandStatusTag } from './demand-status-tag';

type SimilarListProps = {
  demand: { id: string; version: number };
  similar: SimilarDemand[];
  /** The words that were looked for; empty for the demand's own. */
  like: string;
  /** Left out where nothing can be merged now. It goes on as every verdict does. */
  merge?: { action: FormAction; onward: Onward | null };
};

/** What sounds alike, same region first; a duplicate is merged by one press. */
export async function SimilarList({ demand, similar, like, merge }: SimilarListProps) {
  const [t, bench] = [await getTranslator('demands'), await getTranslator('bench')];
  const act = t('pages.similar.merge');
  const onward = merge?.onward ?? null;
  const confirm = onward === null ? act : bench('andNext', { act, number: onward.number, count: onward.count });
  return (
    <Section id="similar" title={t('pages.similar.title')}>
      <FilterLine
        action={`${paths.officeDemand(demand.id)}#similar`}
        search={{ name: 'like', value: like, label: t('pages.similar.search') }}
        looksFor
        resetHref={like === '' ? undefined : `${paths.officeDemand(demand.id)}#similar`}
      />
      {similar.length === 0 ? (
        <p className="text-ink-soft">{t(like === '' ? 'pages.similar.none' : 'pages.similar.noneLike')}</p>
      ) : (
        <>
          {merge && <p className="mb-2 max-w-text text-ink-soft">{t('pages.similar.hint')}</p>}
          <ul>
            {similar.map(({ id, number, title, regionName, sameRegion, within, status }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2"
              >
                <span className="min-w-0 flex-[1_1_16rem]">
                  <a href={within ? paths.officeDemand(id) : paths.publicDemand(id)}>{title}</a>{' '}
                  <DemandStatusTag status={status} />
                  <span className="block text-table text-ink-soft">
                    {number} {regionName}
                    {sameRegion && t('alike.sameRegion')}
                  </span>
                </span>
                {merge && mayBeMergedInto(status) && (
                  <Form action={merge.action} id={`merge-${id}`}>
                    <input type="hidden" name="demandId" value={demand.id} />
                    <input type="hidden" name="version" value={demand.version} />
                    <input type="hidden" name="targetId" value={id} />
                    <ConfirmButton
                      kind="secondary"
                      {...(onward === null ? {} : { name: NEXT, value: onward.href })}
                      aria-label={t('pages.similar.mergeInto', { number })}
                      question={{
                        title: t('pages.similar.ask', { title }),
                        text: t('pages.similar.askText'),
                        confirm,
                        cancel: t('pages.similar.back'),
                      }}
                    >
                      {act}
                    </ConfirmButton>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
