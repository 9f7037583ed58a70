import type { Person } from './actors';
import type { Clock } from './clock';
import type { Organisation } from './organisations';
import type { Staff } from './people';
import type { Places } from './places';
import type { ProjectNames } from './project';
import type { Scale } from './scale';

/** What the rounds of the demonstration share. */
export type World = {
  /** Counts from today. */
  clock: Clock;
  scale: Scale;
  places: Places;
  staff: Staff;
  /** The city's roster; the demonstration's two expert accounts come first. */
  experts: readonly Person[];
  /** The district's organisations; the second is the demonstration's own. */
  organisations: readonly Organisation[];
  names: ProjectNames;
};
