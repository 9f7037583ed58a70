import { z } from 'zod';
import { type Query, readAsked } from './asked';
import type { AnyList } from './list';

/** The address of a list as a query takes it: whatever it says, it is understood or left out. */
export const askedOf = <L extends AnyList>(list: L) =>
  z.record(z.string(), z.unknown()).transform((address) => readAsked(list, address as Query));
