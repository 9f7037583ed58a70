/** Where an answer is kept that no longer fits its form: `@` is in no field's key. The number is that of the form it was given to. */
export const keptAsideKey = (fieldKey: string, formNumber: number): string => `${fieldKey}@${formNumber}`;

/** The fields whose answers to this version of the form were kept aside. */
export function keptAsideFields(storedKeys: readonly string[], formNumber: number): string[] {
  return storedKeys.flatMap((key) => {
    const [field = '', number] = key.split('@');
    return number === String(formNumber) ? [field] : [];
  });
}
