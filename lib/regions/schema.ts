/** Experts come through their own list, where fields of expertise and conflicts are asked for. */
export const APPOINTED_ROLES = ['OFFICER', 'OBSERVER', 'ADMINISTRATOR'] as const;
