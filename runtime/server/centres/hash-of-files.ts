import { createHash } from 'node:crypto';
import { canonical } from '../../../engine/index.ts';
import type { Files } from '../publishing/bundle-files.ts';

/** SHA-256 of the files of a centre: the name of a version of it. */
export const hashOfFiles = (files: Files): string => createHash('sha256').update(canonical(files)).digest('hex');
