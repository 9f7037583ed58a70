import { type FormRoom, fieldGroup } from '@/components/forms/field-view';
import { textareaField } from '@/components/forms/fields-view';
import { typedValues } from '@/components/forms/typed-value';
import { Checkbox } from '@/components/ui/choice';
import { limits } from '@/lib/kernel/limits';

export type ReturnPointsProps = {
  label: string;
  hint: string;
  points: readonly { key: string; label: string; phrases: readonly string[] }[];
  /** Known to be wanted before anybody ticks. */
  ticked: string[];
  words: { word: string; phrases: string };
};

/**
 * The points that are not met, each with the word on what is to be mended where it is ticked, and with the office's phrases,
 * which one press puts into that word (components/enhance/phrases).
 */
export function returnPoints(room: FormRoom, { label, hint, points, ticked, words }: ReturnPointsProps) {
  const unmet = typedValues(room.state, 'unmet', ticked);
  const children = points.map(({ key, label: point, phrases }) => (
    <div key={key} className="return-point">
      <Checkbox name="unmet" value={key} label={point} defaultChecked={unmet.includes(key)} />
      <div className="return-word">
        {phrases.length > 0 && (
          <ul className="phrases" aria-label={words.phrases}>
            {phrases.map((phrase) => (
              <li key={phrase}>
                <button type="button" className="phrase" data-phrase={phrase}>
                  {phrase}
                </button>
              </li>
            ))}
          </ul>
        )}
        {textareaField(room, {
          name: `words.${key}`,
          label: words.word,
          rows: 2,
          limit: limits.reason,
          required: true,
        })}
      </div>
    </div>
  ));
  return fieldGroup(room, { name: 'unmet', label, hint, unmarked: true, children });
}
