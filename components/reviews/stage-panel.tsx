import { DrawSection } from '@/components/draws/draw-section';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Input } from '@/components/ui/input';
import { DataTable } from '@/components/ui/tables/data-table';
import type { PanelLine, panelChoices } from '@/lib/reviews/stage-panel';
import type { StageDetail } from '@/lib/reviews/stages/stage-detail';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { ApartSection } from './panel/apart-section';
import { PanelChoice } from './panel/panel-choice';

type Choice = Awaited<ReturnType<typeof panelChoices>>[number];
/** `isFirst`: nobody reads yet, and who shall is the act of the hour. */
type StagePanelProps = {
  stage: StageDetail;
  panel: PanelLine[];
  isFirst: boolean;
  choices: Choice[];
  setPanel: FormAction;
  apart: { keep: FormAction; end: FormAction };
};

/** Who reads in this stage and how far each is; the officer changes it underneath. */
export async function StagePanel({ stage, panel, isFirst, choices, setPanel, apart }: StagePanelProps) {
  const [t, experts] = [await getTranslator('reviews'), await getTranslator('experts')];
  const groupName = (of: string) => stage.categories.find(({ code }) => code === of)?.name;
  const sum = (of: (line: PanelLine) => number): number => panel.reduce((total, line) => total + of(line), 0);
  return (
    <details className="fold section" open={isFirst || stage.status === 'PLANNED'}>
      <summary>
        <h2 id="panel">{t('stage.panel')}</h2>
        <span>
          {t('stage.panelFolded', {
            count: panel.length,
            submitted: sum((one) => one.submitted),
            assigned: sum((one) => one.assigned),
          })}
        </span>
      </summary>
      {panel.length === 0 ? (
        <p className="mb-3 text-ink-soft">
          {t('stage.panelEmpty')}
          {stage.mayManage && t('stage.panelEmptyHint')}
        </p>
      ) : (
        <DataTable
          id="panel-members"
          caption={t('stage.panelCaption')}
          captionHidden
          dense
          rows={panel}
          rowKey={({ expertId }) => expertId}
          columns={[
            {
              key: 'name',
              header: t('columns.expert'),
              render: ({ name, number }) => name || t('stage.expertNumber', { number }),
            },
            {
              key: 'employer',
              header: t('columns.employer'),
              render: ({ employer }) => employer || '—',
              phone: 'hidden',
            },
            ...(panel.some(({ groupCode, isChair }) => groupCode !== '' || isChair)
              ? [
                  {
                    key: 'group',
                    header: t('panel.group'),
                    render: ({ groupCode, isChair }: PanelLine) =>
                      [groupName(groupCode) ?? t('panel.all'), isChair && t('panel.chair')].filter(Boolean).join(' · '),
                  },
                ]
              : []),
            { key: 'capacity', header: t('columns.capacity'), render: ({ capacity }) => capacity, align: 'right' },
            { key: 'assigned', header: t('columns.assigned'), render: ({ assigned }) => assigned, align: 'right' },
            { key: 'declared', header: t('columns.declared'), render: ({ declared }) => declared, align: 'right' },
            { key: 'submitted', header: t('columns.submitted'), render: ({ submitted }) => submitted, align: 'right' },
            {
              key: 'declined',
              header: t('columns.declined'),
              render: ({ declined, declinedFor }) =>
                [String(declined), ...declinedFor.map((cause) => experts(`inviting.causes.${cause}`))].join(' · '),
              align: 'right',
            },
            { key: 'recused', header: t('columns.recused'), render: ({ recused }) => recused, align: 'right' },
          ]}
          footer={{
            name: t('sheet.total'),
            capacity: sum(({ capacity }) => capacity),
            assigned: sum(({ assigned }) => assigned),
            declared: sum(({ declared }) => declared),
            submitted: sum(({ submitted }) => submitted),
            declined: sum(({ declined }) => declined),
            recused: sum(({ recused }) => recused),
          }}
        />
      )}
      {/* Drawn or chosen by hand: the choice is in sight before the long list of names. */}
      <DrawSection stage={stage} />
      {stage.mayManage && stage.status !== 'CLOSED' && (
        <div className="mt-6">
          <Disclosure label={t('stage.panelEdit')} open={panel.length === 0}>
            <PanelForm stage={stage} choices={choices} action={setPanel} />
          </Disclosure>
          {panel.length > 1 && <ApartSection stage={stage} panel={panel} {...apart} />}
        </div>
      )}
    </details>
  );
}

/** So few are quicker looked through than typed. */
const FEW = 8;

/** A capacity for each who is to read, or one for all who are left blank. */
async function PanelForm({ stage, choices, action }: { stage: StageDetail; choices: Choice[]; action: FormAction }) {
  const t = await getTranslator('reviews');
  if (choices.length === 0) return <p className="text-ink-soft">{t('stage.panelNoExperts')}</p>;
  const form = (
    <Form action={action} id="panel-form">
      <p className="mb-3 flex flex-wrap items-center gap-2">
        <label htmlFor="panel-everybody">{t('stage.everybody')}</label>
        <Input
          id="panel-everybody"
          name="everybody"
          aria-describedby="panel-hint"
          className="figures !w-20 text-right"
          inputMode="numeric"
          autoComplete="off"
        />
        {t('stage.everybodyUnit')}
      </p>
      <p id="panel-hint" className="mb-3 max-w-text text-ink-soft">
        {t('stage.panelHint')}
      </p>
      <input type="hidden" name="stageId" value={stage.id} />
      <input type="hidden" name="version" value={stage.version} />
      <ul id="panel-choices" className="mb-4 grid gap-x-8 desk:grid-cols-2">
        {choices.map((choice, index) => (
          <PanelChoice key={choice.id} choice={choice} index={index} categories={stage.categories} />
        ))}
      </ul>
      <SubmitButton kind="secondary">{t('stage.panelSave')}</SubmitButton>
    </Form>
  );
  if (choices.length <= FEW) return form;
  return (
    <>
      <p className="needs-script mb-3">
        <Input
          type="search"
          data-narrows="panel-choices"
          aria-label={t('stage.narrow')}
          placeholder={t('stage.narrow')}
          className="max-w-[20rem]"
          autoComplete="off"
        />
      </p>
      {form}
    </>
  );
}
