import { z } from 'zod';
import { wayBack } from '@/lib/paths/way-back';

/**
 * Where an account leads once it is opened: the page somebody was on the way to when they were asked who they are. It is
 * kept with the one-time link and never written into the letter, whose words are the office's. Anything but a page of
 * this house is none ('').
 */
export const leadsTo = z
  .string()
  .max(4_000)
  .default('')
  .transform((to) => wayBack(to) ?? '');
