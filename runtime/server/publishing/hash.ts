import { createHash } from 'node:crypto';
import { canonical, type Bundle } from '../../../engine/index.ts';

/** SHA-256 of the canonical text: the name of a version. */
export const hashOf = (bundle: Bundle): string => createHash('sha256').update(canonical(bundle)).digest('hex');
