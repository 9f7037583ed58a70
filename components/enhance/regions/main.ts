import { findRegions } from './find-regions';

/** The script of pages on which a region is chosen, beside that of every page: the field loads it. */
findRegions();
