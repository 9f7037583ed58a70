/** Text that holds these words somewhere, whatever the case of their letters; what the database takes for a wildcard is a sign like any other. */
export const containing = (words: string) => ({
  contains: words.replace(/[\\%_]/g, '\\$&'),
  mode: 'insensitive' as const,
});
