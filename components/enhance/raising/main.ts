import { askCodes } from './ask-codes';
import { askWhatApplies } from './ask-what-applies';
import { choosePlaces } from './choose-places';
import { findAlike } from './find-alike';
import { keepDrafts } from './keep-drafts';
import { warnOfPersonalData } from './warn-of-personal-data';

/** The script of forms in which a need is told, beside that of every page: only they load it. */
// What was kept comes back before anything looks at it.
keepDrafts();
choosePlaces();
askWhatApplies();
warnOfPersonalData();
findAlike();
askCodes();
