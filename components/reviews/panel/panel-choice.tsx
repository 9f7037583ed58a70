import { sayAway } from '@/components/experts/say-away';
import { Input, Select } from '@/components/ui/input';
import type { Category } from '@/lib/reviews/panel/groups';
import type { panelChoices } from '@/lib/reviews/stage-panel';
import { getTranslator } from '@/lib/web/messages';

type Choice = Awaited<ReturnType<typeof panelChoices>>[number];
type PanelChoiceProps = { choice: Choice; index: number; categories: readonly Category[] };

/** An expert who may be put on the panel: how much they read at most, in which group, and whether they lead it. */
export async function PanelChoice({ choice, index, categories }: PanelChoiceProps) {
  const [t, experts, away] = [await getTranslator('reviews'), await getTranslator('experts'), await sayAway()];
  const name = (field: string): string => `members.${index}.${field}`;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-1">
      <span>
        {choice.name}
        <span className="block text-small text-ink-soft">
          {[experts(`kinds.${choice.kind}`), choice.employer, choice.title].filter(Boolean).join(' · ')}
        </span>
        {choice.absences.length > 0 && <span className="block text-small text-ink-soft">{away(choice.absences)}</span>}
        {choice.openElsewhere !== null && (
          <span className="block text-small text-ink-soft">
            {experts('rosters.open', { count: choice.openElsewhere })}
          </span>
        )}
      </span>
      <input type="hidden" name={name('expertId')} value={choice.id} />
      <span className="flex items-center gap-2">
        {categories.length > 1 && (
          <Select
            name={name('groupCode')}
            aria-label={t('panel.groupOf', { name: choice.name })}
            className="!w-32"
            defaultValue={choice.groupCode}
          >
            <option value="">{t('panel.all')}</option>
            {categories.map(({ code, name: category }) => (
              <option key={code} value={code}>
                {category}
              </option>
            ))}
          </Select>
        )}
        <label className="choice">
          <input
            type="checkbox"
            name={name('isChair')}
            value="on"
            defaultChecked={choice.isChair}
            aria-label={t('panel.chairOf', { name: choice.name })}
          />
          <span>{t('panel.chair')}</span>
        </label>
        <Input
          name={name('capacity')}
          aria-label={t('stage.capacityOf', { name: choice.name })}
          className="figures !w-16 text-right"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={choice.capacity ?? ''}
        />
      </span>
    </li>
  );
}
