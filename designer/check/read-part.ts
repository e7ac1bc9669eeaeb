/** The text of one file of a draft → its value, when it is JSON of the shape that file has. */
import { filesOf, loadMatter, type Bundle, type BundleFile } from '../../engine/index.ts';

export interface TextFault {
  line: number | undefined;
  message: string;
}
type Reading = { ok: true; value: unknown } | { ok: false; faults: readonly TextFault[] };

/** Only the shape must be right for a text to be taken; what it means is left to the check of the draft. */
const ofShape = /^(SCHEMA_|FILE_|NOT_JSON|NAME_TWICE|HALF_CHARACTER|BYTE_ORDER_MARK)/;

export function readPart(bundle: Bundle, file: BundleFile, text: string): Reading {
  const loaded = loadMatter({ ...filesOf(bundle), [file]: text });
  const faults = (loaded.ok ? [] : loaded.problems).filter(
    (problem) => problem.file === file && ofShape.test(problem.code),
  );
  if (faults.length > 0) return { ok: false, faults: faults.map(({ line, message }) => ({ line, message })) };
  return { ok: true, value: JSON.parse(text) as unknown };
}
