/** Said on a form when it is on its way to the server, when it is kept there or elsewhere, and when it stands open again. */
export type FormTold = 'sent' | 'kept' | 'open';

export const FORM_TOLD = 'formtold';

export const tellOf = (form: HTMLFormElement, told: FormTold): boolean =>
  form.dispatchEvent(new CustomEvent<FormTold>(FORM_TOLD, { bubbles: true, detail: told }));
