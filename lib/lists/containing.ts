/** What the database takes for a wildcard is a sign like any other. */
const plain = (words: string): string => words.replace(/[\\%_]/g, '\\$&');

/** Text that holds these words somewhere, whatever the case of their letters. */
export const containing = (words: string) => ({ contains: plain(words), mode: 'insensitive' as const });

/** Text that begins with these signs. */
export const beginningWith = (signs: string) => ({ startsWith: plain(signs) });

/** The pattern of LIKE and ILIKE for text that holds these words somewhere. */
export const likePattern = (words: string): string => `%${plain(words)}%`;
