import { MinedForm } from '@/components/rounds/mined-form';
import { TemplateActs } from '@/components/rounds/template-acts';
import { TrackActs } from '@/components/rounds/track-acts';
import { suppliedGroups } from '@/lib/plans/supplied/supplied-templates';
import { ownTemplates } from '@/lib/plans/templates/own-template-queries';
import { copyableRounds } from '@/lib/rounds/creating/copyable-rounds';
import type { RoundHeaderFacts } from '@/lib/rounds/header';
import { maySplit } from '@/lib/rounds/tracks/track-rules';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { addTrackAction, nameTrackAction, replaceTemplateAction, saveTemplateAction, sayMinedAction } from './actions';

export const furtherActions = {
  addTrackAction,
  nameTrackAction,
  replaceTemplateAction,
  saveTemplateAction,
  sayMinedAction,
};

type FurtherActsProps = { header: RoundHeaderFacts; hasTracks: boolean; now: Date };

/** What may be said of a round beside its steps, and made of it: tracks, templates, copies. */
export async function FurtherActs({ header, hasTracks, now }: FurtherActsProps) {
  const t = await getTranslator('templates');
  const inUse = (await ask(ownTemplates, {})).filter(({ retiredAt }) => retiredAt === null);
  const rounds = maySplit(header, now) ? await ask(copyableRounds, {}) : [];
  const choices = {
    shipped: suppliedGroups.map(({ key, templates }) => ({
      label: t(`groups.${key}`),
      choices: templates.map(({ key: value, name }) => ({ value, label: name })),
    })),
    own: inUse.map(({ id, name }) => ({ value: `own:${id}`, label: name })),
    rounds: rounds.map(({ id, title }) => ({ value: `round:${id}`, label: title })),
  };
  return (
    <>
      {maySplit(header, now) && (
        <TrackActs
          header={header}
          choices={choices}
          hasTracks={hasTracks}
          addAction={addTrackAction}
          nameAction={nameTrackAction}
        />
      )}
      {header.publishedAt !== null && header.status !== 'CANCELLED' && (
        <MinedForm header={header} action={sayMinedAction} />
      )}
      <TemplateActs
        round={header}
        templates={inUse.filter(({ mayManage }) => mayManage)}
        saveAction={saveTemplateAction}
        replaceAction={replaceTemplateAction}
      />
    </>
  );
}
