import { z } from 'zod';
import { limits } from '@/lib/kernel/limits';
import type { Problem } from '@/lib/kernel/refusal';
import { prose, requiredLine } from '@/lib/kernel/text';
import type { FormSection } from '../definition/definition';
import type { FormRule } from '../expressions/form-rule';
import { fieldDraft, typedExpression } from './field-draft';
import { type PresetKey, presetKeys } from './field-presets';
import type { FormLists } from './form-references';

const required = { message: 'kernel.problems.required' };
const key = z.string(required).regex(/^[a-z][a-zA-Z0-9]{0,39}$/, { message: 'kernel.problems.invalidValue' });
const direction = z.enum(['up', 'down'], required);
const section = { title: requiredLine(60), hint: prose(limits.hint).default(''), visibleWhen: typedExpression() };

/** What a section may begin with: whatever is complete once it has a name. */
const needsMore: readonly PresetKey[] = ['calculated', 'budget'];
export const firstPresets = presetKeys.filter((preset) => !needsMore.includes(preset));

/** One change of a form. Sections and fields are named by key; what is new gets its key from the house. */
export const formEdit = z.discriminatedUnion('kind', [
  /** No section is without a field, so a new one brings its first. */
  z.object({
    kind: z.literal('addSection'),
    ...section,
    first: z.enum(firstPresets, required),
    firstLabel: requiredLine(60),
  }),
  z.object({ kind: z.literal('updateSection'), key, ...section }),
  z.object({ kind: z.literal('moveSection'), key, direction }),
  z.object({ kind: z.literal('removeSection'), key }),
  z.object({ kind: z.literal('addField'), section: key, field: fieldDraft }),
  z.object({ kind: z.literal('updateField'), key, field: fieldDraft }),
  /** Past the end of its section a field goes on into the next. */
  z.object({ kind: z.literal('moveField'), key, direction }),
  z.object({ kind: z.literal('removeField'), key }),
]);

export type FormEdit = z.output<typeof formEdit>;

/** What an edit is judged by. */
export type FormEditCheck = {
  lists: FormLists;
  /** Fields the house itself reads: they stay, are always shown and keep their type. */
  protectedKeys: readonly string[];
  /** The rules between answers that go with this form. */
  rules: readonly FormRule[];
  /** Keys no new field may get, because answers were given to them once. */
  takenKeys?: readonly string[];
};

/** `touched` is the key of what was added, changed or moved; where something was removed, of what stood beside it. */
export type EditedForm = { sections: FormSection[]; problems: Problem[]; touched: string };
