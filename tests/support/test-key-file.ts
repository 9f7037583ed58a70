import path from 'node:path';
import { root } from '@/lib/run/places';

/** The encryption key of every database that tests make, kept so that what a release leaves for the upgrade test can be opened. */
export const testKeyFile = path.join(root, 'tests/support/encryption-key');
