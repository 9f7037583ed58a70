/** Says, to public pages and their scripts too, that this browser has signed in: nothing about whom, and it opens nothing. */
export const deskMark = 'at-desk';
