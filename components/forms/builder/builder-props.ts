import type { FieldSetting } from '@/components/forms/runtime/answer-field';
import type { PresetKey } from '@/lib/forms/builder/field-presets';
import type { FormSection } from '@/lib/forms/definition/definition';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { FormAction } from '@/lib/web/form-state';

/**
 * A form to be built, whoever's it is. `action` takes one edit (`formEdit`) under the name `edit`; `hidden` is what it
 * needs beside it: whose form, of which version. `presets` are the fields that may be added, `setting` what the fields
 * offer in the preview. Problems come back at `edit.…`.
 */
export type BuilderProps = {
  sections: readonly FormSection[];
  references: ReferenceSchema;
  protectedKeys: readonly string[];
  presets: readonly PresetKey[];
  mayEdit: boolean;
  basePath: string;
  action: FormAction;
  hidden: Readonly<Record<string, string | number>>;
  setting: FieldSetting;
};
