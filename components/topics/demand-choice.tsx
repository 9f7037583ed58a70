import type { ReactNode } from 'react';
import { CheckboxesField } from '@/components/forms/choice-fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FilterLine } from '@/components/ui/filter-line';
import { paths } from '@/lib/paths/paths';
import type { OfficeTopic } from '@/lib/topics/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type Choosable = {
  id: string;
  number: string;
  publicTitle: string;
  affectedCount: number | null;
  categoryName: string;
  regionName: string;
};
export type DemandsToChoose = { total: number; rows: Choosable[]; q: string };
type DemandChoiceProps = { topic: OfficeTopic; choice: DemandsToChoose; action: FormAction; about: ReactNode };

/** Demands of the topic, ticked, and those of the round's region that are free. */
export async function DemandChoice({ topic, choice: { total, rows, q }, action, about }: DemandChoiceProps) {
  const t = await getTranslator('topics');
  const own = topic.demands.map(({ id, number, publicTitle, regionName }) => ({
    value: id,
    label: publicTitle,
    hint: `${number} · ${regionName}`,
  }));
  const free = rows.map(({ id, number, publicTitle, categoryName, regionName, affectedCount }) => ({
    value: id,
    label: publicTitle,
    hint: [
      number,
      regionName,
      categoryName,
      ...(affectedCount === null ? [] : [t('demands.affected', { count: affectedCount })]),
    ].join(' · '),
  }));
  return (
    <>
      <FilterLine
        action={paths.officeTopics(topic.roundId)}
        search={{ name: 'q', value: q, label: t('demands.search') }}
        keep={{ topic: topic.id }}
        resetHref={`${paths.officeTopics(topic.roundId)}?topic=${topic.id}#topic`}
      >
        {null}
      </FilterLine>
      <Form action={action} id="demands" className="mb-4">
        {about}
        <CheckboxesField
          name="demandIds"
          label={t('demands.label')}
          hint={t('demands.hint', { shown: rows.length, total })}
          options={[...own, ...free]}
          defaultValues={topic.demands.map(({ id }) => id)}
          unmarked
        />
        <SubmitButton>{t('demands.submit')}</SubmitButton>
      </Form>
    </>
  );
}
