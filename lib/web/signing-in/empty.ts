/** The word in the address of the sign-in page for whoever pressed without saying who they are. */
export const EMPTY = 'Empty';
