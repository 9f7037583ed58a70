'use client';

import { useTranslations } from '@/components/ui/use-translations';
import type { FormField } from '@/lib/forms/definition/definition';
import { AnswerControl, type Choice } from './answer-control';
import type { AttachedFile } from './attached-file';
import { AttachmentAnswer } from './attachment-answer';
import { useAutosave } from './autosave-context';
import { BudgetAnswer } from './budget/budget-answer';
import type { BudgetSettings } from './budget/budget-cells';
import { CalculatedAnswer } from './calculated-answer';
import { CarriedMark, OpenMark } from './carried-mark';
import { Conditional } from './conditional';
import type { OfferedPapers } from './offered-papers';
import { PlacesAnswer } from './places-answer';
import { RuleNotes } from './rule-notes';
import { TableAnswer } from './table-answer';

/** What fields of a round offer beside their own definition. */
export type FieldSetting = {
  categories: Choice[];
  regions: Choice[];
  budget: BudgetSettings;
  /** By field key. */
  files: Record<string, AttachedFile[]>;
  profile: Record<string, string>;
  uploadAddress: string;
  /** By field key, what is said at an answer that was taken from elsewhere until it is written anew. */
  carried?: Record<string, string[]>;
  /** By field key, what is still asked there of a section that was begun. */
  open?: Record<string, string[]>;
  /** By field key, what an officer asked to be mended there. */
  remarks?: Record<string, Remark[]>;
  /** By field key, what was just done there. */
  told?: Record<string, string>;
  /** What colleagues said at questions and nobody has seen to yet, and where one answers; none in a preview. */
  comments?: {
    address: string;
    label: string;
    /** The same where somebody has said something. */
    answer: string;
    open: Partial<Record<string, { id: string; text: string; by: string }[]>>;
  };
  /** Papers on record that answer a file question; none in a preview. */
  papers?: OfferedPapers;
  /** Whether the kinds of files are said above all questions. */
  saysFilesOnce?: boolean;
  /** By field type, a sheet to be printed, signed and handed in there. */
  sheets?: { attachment?: Sheet; ofField?: Readonly<Record<string, Sheet>> };
};

/** What an officer asked to be mended, and a word where something was changed there since. */
export type Remark = { text: string; mended: string | null };

type Sheet = { href: string; text: string };

type AnswerFieldProps = { field: FormField; setting: FieldSetting };

/** Fields without a save mark under them. */
const spacing: Partial<Record<FormField['type'], string>> = {
  profile: 'kept-fact',
  attachment: 'mb-6',
  calculated: 'mb-6',
};

/** Any field of any definition, while it is asked, with its save mark and the rules told at it. */
export function AnswerField({ field, setting }: AnswerFieldProps) {
  return (
    <Conditional field={field}>
      <div className={spacing[field.type] ?? 'answer mb-4'}>
        <Remarks of={setting.remarks?.[field.key] ?? []} />
        {setting.told?.[field.key] && (
          <p role="status" className="remark" data-tone="passed">
            {setting.told[field.key]}
          </p>
        )}
        <Answer field={field} setting={setting} />
        {setting.comments && (
          <Comments
            fieldKey={field.key}
            isAnswered={field.type !== 'profile' && field.type !== 'calculated'}
            {...setting.comments}
          />
        )}
        <RuleNotes fieldKey={field.key} />
      </div>
    </Conditional>
  );
}

/** Above the question it concerns, so that whoever is led there reads both (forms.css keeps it below the head). */
function Remarks({ of: remarks }: { of: Remark[] }) {
  return remarks.map(({ text, mended }) => (
    <div key={text} className="remark" data-tone={mended === null ? 'returned' : 'active'}>
      <p>{text}</p>
      {mended !== null && <p className="text-small text-ink-soft">{mended}</p>}
    </div>
  ));
}

type CommentsProps = NonNullable<FieldSetting['comments']> & {
  fieldKey: string;
  /** Whether anything is answered here: what is only read is no place for a new word, but keeps those that were said. */
  isAnswered: boolean;
};

function Comments({ fieldKey, isAnswered, address, label, answer, open }: CommentsProps) {
  if (!isAnswered && open[fieldKey] === undefined) return null;
  return (
    <div className="comments">
      {(open[fieldKey] ?? []).map(({ id, text, by }) => (
        <p key={id} className="remark whitespace-pre-line" data-tone="waiting">
          <span className="block text-small">{by}</span>
          {text}
        </p>
      ))}
      <a href={`${address}?field=${encodeURIComponent(fieldKey)}`} className="link text-small">
        {open[fieldKey] === undefined ? label : answer}
      </a>
    </div>
  );
}

function Answer({ field, setting }: AnswerFieldProps) {
  const { fieldOf, markOf } = useAutosave();
  if (field.type === 'profile') return <ProfileFact label={field.label} text={setting.profile[field.fact] ?? ''} />;
  if (field.type === 'attachment') {
    return (
      <AttachmentAnswer
        field={field}
        files={setting.files[field.key] ?? []}
        address={setting.uploadAddress}
        carried={setting.carried?.[field.key]}
        open={setting.open?.[field.key]}
        sheet={setting.sheets?.ofField?.[field.key] ?? setting.sheets?.attachment}
        papers={setting.papers}
        saysLimitOnly={setting.saysFilesOnce}
      />
    );
  }
  if (field.type === 'calculated') return <CalculatedAnswer field={field} />;
  const { value, version, epoch } = fieldOf(field.key);
  return (
    <>
      <Control key={epoch} field={field} setting={setting} value={value} />
      <CarriedMark fieldKey={field.key} lines={setting.carried?.[field.key]} />
      <OpenMark fieldKey={field.key} lines={setting.open?.[field.key]} />
      <div className="min-h-5 text-small">
        <input type="hidden" name={`versions.${field.key}`} value={version} />
        {markOf(field.key)}
      </div>
    </>
  );
}

function Control({ field, setting, value }: AnswerFieldProps & { field: Answered; value: unknown }) {
  const t = useTranslations('forms.runtime');
  if (field.type === 'table') return <TableAnswer field={field} rows={rowsOf(value)} />;
  if (field.type === 'budget') return <BudgetAnswer field={field} rows={rowsOf(value)} settings={setting.budget} />;
  const { categories, regions } = setting;
  if (field.type === 'region' && field.maxPlaces > 1)
    return <PlacesAnswer field={field} places={textsOf(value)} regions={regions} />;
  return (
    <AnswerControl
      {...{ field, value, categories, regions }}
      words={{ choose: t('choose'), yuan: t('yuan'), declared: t('declared') }}
    />
  );
}

type Answered = Exclude<FormField, { type: 'profile' | 'attachment' | 'calculated' }>;

function ProfileFact({ label, text }: { label: string; text: string }) {
  return (
    <dl className="facts">
      <div>
        <dt>{label}</dt>
        <dd className="whitespace-pre-line">{text === '' ? '—' : text}</dd>
      </div>
    </dl>
  );
}

const textsOf = (value: unknown): string[] =>
  [value ?? []].flat().filter((part): part is string => typeof part === 'string' && part !== '');

function rowsOf(value: unknown): Record<string, string>[] {
  return Array.isArray(value) ? (value as Record<string, string>[]) : [];
}
