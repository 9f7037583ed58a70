/** The address of a field within its form: what summaries and other pages link to. */
export const fieldId = (formId: string, name: string): string => `${formId}-${name.replace(/[^\w-]+/g, '-')}`;
