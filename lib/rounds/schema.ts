import { z } from 'zod';
import { filledRows, moment, whole, yuan } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { day, flag, id, line, officePhone, prose, requiredLine, requiredProse, version } from '@/lib/kernel/text';
import { roundSource } from './creating/round-source';

/** The round whose page is asked for. */
export const roundAddress = z.object({ roundId: id() });

const optionalDay = z.union([z.literal('').transform(() => null), z.null(), day()]);
/** Every edit says which round and which version of it was on the screen. */
export const roundVersionInput = z.object({ roundId: id(), version: version() });

/** What was on the screen beside the round's own version: its plan is set up page by page, too. */
export const publishInput = roundVersionInput.extend({ planVersion: version() });

/** A part of the plan that depends on the round. */
export const planOfRoundInput = z.object({ roundId: id(), planVersion: version() });

export const createRoundInput = z.object({
  template: roundSource,
  regionId: requiredLine(64).pipe(id()),
  year: whole(2000, 2100),
  title: requiredLine(80),
  /** A copy takes its source's dates, moved along with the years; without this it has none. */
  takeDates: flag(),
});

export const addTrackInput = z.object({
  mainRoundId: id(),
  version: version(),
  template: roundSource,
  trackName: requiredLine(20),
  /** What the edition's main round is called as a track; asked while it has no name. */
  mainTrackName: line(20).default(''),
  title: line(80).default(''),
});

export const nameTrackInput = roundVersionInput.extend({ trackName: requiredLine(20) });

/** Names one below the other; empty lines and what is named twice do not count. */
const names = z
  .union([z.array(line(60)), prose(limits.reason).transform((text) => text.split(/\n/).map((name) => name.trim()))])
  .transform((all) => [...new Set(all.filter((name) => name !== ''))])
  .pipe(z.array(z.string().max(60, 'kernel.problems.tooLong')).max(20, 'rounds.problems.tooManyBodies'));

export const basicsInput = roundVersionInput.extend({
  title: requiredLine(80),
  summary: prose(limits.summary).default(''),
  host: line(60).default(''),
  organiser: line(60).default(''),
  coOrganisers: names.default([]),
  contactName: line(40).default(''),
  contactPhone: officePhone().default(''),
  complaintPhone: officePhone().default(''),
});

export const timetableInput = roundVersionInput.extend({
  opensAt: moment(),
  closesAt: moment(),
  reviewFrom: optionalDay,
  reviewTo: optionalDay,
  executionFrom: optionalDay,
  executionTo: optionalDay,
});

export const fundingInput = roundVersionInput.extend({
  lines: filledRows(z.object({ fundId: requiredLine(64).pipe(id()), amount: yuan() }), ['fundId', 'amount']),
});

export const extendInput = roundVersionInput.extend({ closesAt: moment(), reason: requiredProse(limits.reason) });
export const minedInput = roundVersionInput.extend({ mined: line(20).default('') });
export const cancelInput = roundVersionInput.extend({ reason: requiredProse(limits.reason) });
