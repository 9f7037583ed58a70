import { RadioField } from '@/components/forms/choice-fields';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { limits } from '@/lib/kernel/limits';
import type { DrawDetail, DrawLine } from '@/lib/reviews/drawing/draw-detail';
import { leavingCauses } from '@/lib/reviews/drawing/schema';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ResultProps = { draw: DrawDetail; substitute: FormAction };

/** Who holds the seats, who would step in, and who has. */
export async function DrawResult({ draw, substitute }: ResultProps) {
  const [t, experts] = [await getTranslator('draws'), await getTranslator('experts')];
  const waiting = draw.waiting.flat();
  const person = [
    { key: 'expert', header: t('columns.expert'), render: ({ name }: DrawLine) => name },
    { key: 'employer', header: t('columns.employer'), render: ({ employer }: DrawLine) => employer || '—' },
    { key: 'kind', header: t('columns.kind'), render: ({ kind }: DrawLine) => experts(`kinds.${kind}`) },
    { key: 'ticket', header: t('columns.ticket'), render: ({ ticket }: DrawLine) => <code>{ticket}</code> },
  ];
  return (
    <Section id="result" title={t('detail.result')}>
      <DataTable
        id="drawn"
        caption={t('detail.resultCaption')}
        captionHidden
        rows={draw.holders}
        rowKey={({ id }) => id}
        columns={[
          ...person,
          { key: 'place', header: t('columns.place'), render: ({ seat }) => t('detail.seat', { place: seat }) },
          ...(draw.maySubstitute
            ? [
                {
                  key: 'act',
                  header: t('columns.act'),
                  render: (line: DrawLine) => <Substituting draw={draw} line={line} action={substitute} />,
                },
              ]
            : []),
        ]}
      />
      <h3 className="mt-6 mb-2">{t('detail.substitutes')}</h3>
      {waiting.length === 0 ? (
        <p className="text-ink-soft">{t('detail.substitutesNone')}</p>
      ) : (
        <DataTable
          id="waiting"
          caption={t('detail.substitutes')}
          captionHidden
          dense
          exported={false}
          rows={waiting}
          rowKey={({ id }) => id}
          columns={[
            ...person,
            {
              key: 'place',
              header: t('columns.place'),
              render: ({ substitute: place }) => t('detail.substitute', { place: place ?? 0 }),
            },
          ]}
        />
      )}
      <Substitutions draw={draw} />
    </Section>
  );
}

async function Substituting({ draw, line, action }: { draw: DrawDetail; line: DrawLine; action: FormAction }) {
  const t = await getTranslator('draws');
  return (
    <Disclosure label={t('substitute.label')} isBare>
      <Form action={action} id={`substitute-${line.ticket}`}>
        <input type="hidden" name="drawId" value={draw.id} />
        <input type="hidden" name="ticketId" value={line.id} />
        <RadioField
          name="cause"
          label={t('substitute.cause')}
          options={leavingCauses.map((value) => ({ value, label: t(`exclusions.${value}`) }))}
          required
        />
        <TextareaField
          name="note"
          label={t('substitute.note')}
          hint={t('substitute.noteHint')}
          limit={limits.reason}
          rows={2}
          required
        />
        <SubmitButton>{t('substitute.submit')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}

async function Substitutions({ draw }: { draw: DrawDetail }) {
  if (draw.substitutions.length === 0) return null;
  const t = await getTranslator('draws');
  const nameOf = (ticketId: string): string => draw.tickets.find(({ id }) => id === ticketId)?.name ?? '';
  return (
    <>
      <h3 className="mt-6 mb-2">{t('detail.substitutions')}</h3>
      <DataTable
        id="substitutions"
        caption={t('detail.substitutions')}
        captionHidden
        dense
        exported={false}
        rows={draw.substitutions}
        rowKey={({ id }) => id}
        columns={[
          { key: 'leaving', header: t('columns.leaving'), render: ({ leavingId }) => nameOf(leavingId) },
          { key: 'entering', header: t('columns.entering'), render: ({ enteringId }) => nameOf(enteringId) },
          {
            key: 'cause',
            header: t('columns.cause'),
            render: ({ cause, note }) => [t(`exclusions.${cause}`), note].join(' · '),
          },
          {
            key: 'at',
            header: t('columns.at'),
            render: ({ at, by }) => t('detail.by', { name: by.name, at: t.dateTime(at) }),
          },
        ]}
      />
    </>
  );
}
