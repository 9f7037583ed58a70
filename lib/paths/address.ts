/** A place of this house. */
export type Address = `/${string}`;
