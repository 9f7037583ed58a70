import { importerSeesCity } from './sees';

/** What a city has published is its own bureau's to bring in. */
export const mayImportTotals = importerSeesCity.judge;
