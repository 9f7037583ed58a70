/** How a meaning is read once a migration has been applied ('' for the oldest fixture): SQL whose rows are compared as lines. */
export type Reading = { since: string; sql: string };

/** Migrations after which something is read otherwise. */
export const oneSaver = '20261128085616_one_saver';
export const plans = '20261128093555_plans';
export const whoDidIt = '20261128094357_who_did_it';
