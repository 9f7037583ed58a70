import { GateTag } from '@/components/applications/gate-tag';
import { gateWords } from '@/components/applications/gate-words';
import { mayDraft } from '@/lib/applications/gates/eligibility';
import type { LateEntryShown } from '@/lib/applications/late/queries';
import { getTranslator } from '@/lib/web/messages';

/** Whether the organisation could use it, for whoever decides: the round's gates that are shut, or that none is. */
export async function LateConditions({ entry: { conditions } }: { entry: LateEntryShown }) {
  if (conditions.length === 0) return null;
  const [t, words] = [await getTranslator('applications'), await getTranslator('organisations')];
  const shut = conditions.filter(({ met }) => !met);
  const [many, none] = [conditions.length, shut.length === 0];
  return (
    <div className="mt-4 max-w-form">
      <p className={none ? '' : 'font-medium'}>
        {t(none ? 'late.conditionsMet' : mayDraft(conditions) ? 'late.conditionsCurable' : 'late.conditionsUnmet', {
          count: many,
          shut: shut.length,
        })}
      </p>
      {!none && (
        <ul className="gates">
          {shut.map((result) => {
            const { rule, because } = gateWords(result, t, words);
            return (
              <li key={result.key}>
                <div>
                  <GateTag result={result} t={t} />
                </div>
                <div>
                  <p className="font-medium">{rule}</p>
                  <p className="text-table text-ink-soft">{because}</p>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
