const KIB = 1024;

/** '1.5 MB', '320 KB': rounded to a tenth of MB and to whole KB. */
export function formatFileSize(bytes: number): string {
  if (bytes < KIB * KIB) return `${Math.max(1, Math.round(bytes / KIB))} KB`;
  return `${Math.round((bytes / KIB / KIB) * 10) / 10} MB`;
}
