/** A check value as people compare it, in groups of eight. */
export const checkSum = (hex: string): string => hex.match(/.{1,8}/g)?.join(' ') ?? hex;
