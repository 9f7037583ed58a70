import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { ReturnPoints } from '@/components/applications/screening/return-points';
import { returnPoints } from '@/components/applications/screening/return-points-view';
import { BesideForm, type BesideFormProps } from '@/components/forms/beside-form';
import { CheckboxesField, CheckboxField, RadioField } from '@/components/forms/choice-fields';
import { checkboxesField, checkboxField, radioField } from '@/components/forms/choice-view';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { Field, FieldError, FieldGroup, RequiredMark } from '@/components/forms/field';
import { field, fieldError, fieldGroup, requiredMark } from '@/components/forms/field-view';
import {
  DateTimeField,
  FigureField,
  FileField,
  MoneyField,
  SelectField,
  TextareaField,
  TextField,
} from '@/components/forms/fields';
import * as views from '@/components/forms/fields-view';
import { FormBody } from '@/components/forms/form-body';
import { InForm, type InFormProps } from '@/components/forms/in-form';
import { RefusedHere } from '@/components/forms/refused-here';
import { SubmitButton } from '@/components/forms/submit-button';
import { Button, type ButtonProps } from '@/components/ui/button';
import { TableExports } from '@/components/ui/tables/table-exports';
import { Textarea } from '@/components/ui/textarea';
import { WordsProvider } from '@/components/ui/words-provider';
import { countCharacters } from '@/lib/kernel/typed/text-length';
import { type AroundForms, formIn } from '@/lib/web/documents/around-forms';
import type { Twin, Twins } from '@/lib/web/documents/markup';
import type { FormState } from '@/lib/web/form-state';
import { PostForm } from './post-form';
import { roomOf } from './room';
import { TableFiles } from './table-files';

type View<Props> = (room: Awaited<ReturnType<typeof roomOf>>, props: Props) => ReactNode;

/** A field on paper: the same view, told of the form by what stands around it instead of by React's context. */
const onPaper =
  <Props,>(view: View<Props>): Twin<AroundForms> =>
  async (props, around) =>
    view(await roomOf(around), props as Props);

/** What stands in a document for each part that lives in the browser; the behaviours are those of components/enhance. */
export const twins: Twins<AroundForms> = new Map<unknown, Twin<AroundForms>>([
  [FormBody, PostForm],
  [Field, onPaper(field)],
  [FieldGroup, onPaper(fieldGroup)],
  [FieldError, onPaper(fieldError)],
  [RequiredMark, onPaper(requiredMark)],
  [TextField, onPaper(views.textField)],
  [TextareaField, onPaper(views.textareaField)],
  [SelectField, onPaper(views.selectField)],
  [DateTimeField, onPaper(views.dateTimeField)],
  [MoneyField, onPaper(views.moneyField)],
  [FigureField, onPaper(views.figureField)],
  [FileField, onPaper(views.fileField)],
  [RadioField, onPaper(radioField)],
  [CheckboxesField, onPaper(checkboxesField)],
  [CheckboxField, onPaper(checkboxField)],
  [ReturnPoints, onPaper(returnPoints)],
  [Textarea, TextareaOnPaper],
  [SubmitButton, SubmitOnPaper],
  [ConfirmButton, ConfirmOnPaper],
  [BesideForm, ({ children, ...posted }: BesideFormProps, around) => children(formIn(around, posted))],
  [InForm, async ({ children }: InFormProps, around) => children(await roomOf(around))],
  [TableExports, TableFiles],
  [WordsProvider, ({ children }: { children: ReactNode }) => children],
]);

async function TextareaOnPaper({ limit, className, ...rest }: ComponentProps<typeof Textarea>, around: AroundForms) {
  const { t } = await roomOf(around);
  if (limit === undefined) return <textarea {...rest} className={clsx('input', className)} />;
  const count = countCharacters(rest.defaultValue ?? '');
  return (
    <>
      <textarea {...rest} className={clsx('input', className)} data-limit={limit} data-counted={t.raw('counted')} />
      <p
        className={clsx('figures mt-1 text-right text-small', count > limit ? 'toned' : 'text-ink-soft')}
        data-tone={count > limit ? 'refused' : undefined}
      >
        {t('counted', { count, limit })}
      </p>
    </>
  );
}

function SubmitOnPaper({ kind = 'primary', ...rest }: ButtonProps, around: AroundForms) {
  return withRefusal(<Button {...rest} kind={kind} type="submit" />, rest, around);
}

function ConfirmOnPaper(
  { question, kind = 'danger', ...rest }: ComponentProps<typeof ConfirmButton>,
  around: AroundForms,
) {
  const button = <Button {...rest} kind={kind} type="submit" data-confirm={JSON.stringify(question)} />;
  return withRefusal(button, rest, around);
}

type Pressed = Pick<ButtonProps, 'name' | 'value' | 'form'>;

/** A button may stand outside the form it sends, as the one under a table of ticked rows. */
function withRefusal(button: ReactNode, pressed: Pressed, { current, told }: AroundForms) {
  const state =
    pressed.form === undefined ? current?.state : told?.form === pressed.form ? allHere(told.state) : undefined;
  if (state === undefined) return button;
  return (
    <>
      {button}
      <RefusedHere state={state} button={pressed} />
    </>
  );
}

/** Of what is chosen beside the form, no field says what is wrong with it: it is said at the button. */
const allHere = (state: FormState): FormState => ({ ...state, problems: state.problems.map(({ text }) => ({ text })) });
