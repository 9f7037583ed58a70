import { culture } from './culture';
import { disabled } from './disabled';
import { elder } from './elder';
import { environment } from './environment';
import { food } from './food';
import { newcomer } from './newcomer';
import { other } from './other';
import type { Category } from './theme';
import { youth } from './youth';

/** The eight categories of the published round, in its order; the counts add up to 190 (domain C2). */
export const categories: readonly Category[] = [elder, disabled, youth, newcomer, culture, environment, food, other];
