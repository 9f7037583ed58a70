export type Category = { code: string; name: string };

/** A code without a name is one that no round of the city uses any more; it is shown as it is. */
export const categoryNames = (codes: readonly string[], categories: readonly Category[]): string =>
  codes.map((code) => categories.find((category) => category.code === code)?.name ?? code).join('、');
