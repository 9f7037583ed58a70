/** PostgreSQL refuses NUL in any text, and half of a surrogate pair in any JSON. */
export const isStorable = (value: string): boolean => !value.includes('\u0000') && !/\p{Surrogate}/u.test(value);
