/** A check value as people compare it, in groups of eight; of nothing, nothing. */
export const checkSum = (hex: string | null): string => hex?.match(/.{1,8}/g)?.join(' ') ?? '';
