/** A file as an answer holds it: the bytes stand in the store, under the id. */
import type { JsonSchema } from './kind.ts';
import type { Check } from '../validation/keywords.ts';

export interface KeptFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
}

/** Size of a file for people: “1.2 MB”. */
export const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Bytes of the largest file that is taken. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** @param least files at least, @param most files at most */
export const filesJson = (least: number, most: number): JsonSchema => ({
  type: 'array',
  minItems: least,
  maxItems: most,
  items: {
    type: 'object',
    properties: {
      id: { type: 'string', pattern: '^[0-9a-f]{24}$', maxLength: 24 },
      name: { type: 'string', minLength: 1, maxLength: 200 },
      size: { type: 'integer', minimum: 1, maximum: LARGEST_FILE },
    },
    required: ['id', 'name', 'size'],
    additionalProperties: false,
  },
});

const isFile = (value: unknown): value is KeptFile =>
  typeof value === 'object' && value !== null && typeof (value as Partial<KeptFile>).id === 'string';

/** The files of an answer; what is none is the schema's business. */
export const answerFiles = (value: unknown): readonly KeptFile[] => (Array.isArray(value) ? value.filter(isFile) : []);

/** What the store leaves out of names: control and direction characters, which hide what a name is, and half characters. */
const hidden = /[\p{Cc}\p{Cf}\p{Surrogate}]/u;

/** The same file counts once, and its name is one that people can read. */
export const filesHold: Check = (value, instancePath, errors) => {
  const files = answerFiles(value);
  if (new Set(files.map(({ id }) => id)).size < files.length)
    errors.push({ instancePath, keyword: 'uniqueItems', params: {} });
  if (files.some(({ name }) => typeof name === 'string' && hidden.test(name)))
    errors.push({ instancePath, keyword: 'pattern', params: {} });
};
