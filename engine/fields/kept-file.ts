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

/** The same file counts once. */
export const eachOnce: Check = (value, instancePath, errors) => {
  const ids = answerFiles(value).map(({ id }) => id);
  if (new Set(ids).size < ids.length) errors.push({ instancePath, keyword: 'uniqueItems', params: {} });
};
