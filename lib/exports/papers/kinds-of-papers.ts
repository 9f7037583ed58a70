/** What may be taken along of each application. */
export const paperKinds = ['documents', 'attachments'] as const;
export type PaperKind = (typeof paperKinds)[number];
