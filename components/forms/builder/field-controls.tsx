import type { ReactNode } from 'react';
import { CheckboxField } from '@/components/forms/choice-fields';
import { ExpressionInput } from '@/components/forms/expressions/expression-input';
import { TextField } from '@/components/forms/fields';
import { Notice } from '@/components/ui/notice';
import type { FormField } from '@/lib/forms/definition/definition';
import { isTieable } from '@/lib/forms/definition/tied-fact';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { getTranslator } from '@/lib/web/messages';
import { TiedTo } from './tied-to';

type FieldControlsProps = {
  field: FormField;
  isProtected: boolean;
  references: ReferenceSchema;
  children: ReactNode;
};

/** What every field has; between its name and its condition stands what only its type has. */
export async function FieldControls({ field, isProtected, references, children }: FieldControlsProps) {
  const t = await getTranslator('builder');
  const mayBeRequired = field.type !== 'calculated' && field.type !== 'profile' && !isProtected;
  return (
    <>
      {isProtected && <Notice className="mb-5">{t('editor.protectedField')}</Notice>}
      <TextField
        name="edit.field.label"
        label={t('editor.label')}
        defaultValue={field.label}
        maxLength={60}
        required
        autoComplete="off"
      />
      {field.type !== 'profile' && (
        <TextField
          name="edit.field.hint"
          label={t('editor.hint')}
          hint={t('editor.hintHint')}
          defaultValue={field.hint}
          maxLength={300}
          autoComplete="off"
        />
      )}
      {mayBeRequired && (
        <CheckboxField
          name="edit.field.required"
          value="on"
          label={t('editor.required')}
          defaultChecked={field.required}
        />
      )}
      {children}
      {isTieable(field) && <TiedTo field={field} />}
      {!isProtected && (
        <ExpressionInput
          name="edit.field.visibleWhen"
          label={t('editor.visibleWhen')}
          hint={t('editor.visibleWhenHint')}
          defaultValue={field.visibleWhen ? printExpression(field.visibleWhen, references) : ''}
          references={references}
          wanted="boolean"
        />
      )}
    </>
  );
}
