import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';

export const dayOf = (moment: Date | null): Day | null => (moment === null ? null : shanghaiDay(moment));

/** An address of mail as it is compared with others. */
export const mailContact = (email: string): string => `mail:${email.toLowerCase()}`;
