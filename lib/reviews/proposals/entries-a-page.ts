/** So many applications stand on a page of a proposal. */
export const ENTRIES_A_PAGE = 50;
