/** Keys of published totals that our own data answers too; every other key is shown as published only. */
export const knownKeys = ['editions', 'projects', 'grantYuan'] as const;
export type KnownKey = (typeof knownKeys)[number];

export const isKnownKey = (key: string): key is KnownKey => (knownKeys as readonly string[]).includes(key);
