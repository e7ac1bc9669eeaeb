/** The emitted schema as the designer walks it: from what is edited down to any property. */
import { bundleFiles, calendarYearSchema, contentFiles, stepsTo } from '../../engine/index.ts';
import { valueAt, type Path } from '../edits/path.ts';

/** One schema, as far as the designer reads it. */
export interface Node {
  title?: string;
  description?: string;
  type?: string;
  format?: string;
  pattern?: string;
  const?: unknown;
  $ref?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  readOnly?: boolean;
  properties?: Readonly<Record<string, Node>>;
  patternProperties?: unknown;
  /** Of every name that is not among the properties. */
  everyProperty?: Node;
  required?: readonly string[];
  items?: Node;
  oneOf?: readonly Node[];
  discriminator?: { propertyName: string };
  'x-unit'?: string;
}

const files = Object.entries(bundleFiles).map(([file, schema]) => [file.replace('.json', ''), schema] as const);
const ofCentre = Object.entries(contentFiles).map(([path, schema]) => [stepsTo(path), schema] as const);
const inFolder = (folder: string) =>
  Object.fromEntries(
    ofCentre.flatMap(([[first, name], schema]) => (first === folder && name ? [[name, schema] as const] : [])),
  );
const alone = ofCentre.flatMap(([[name, inner], schema]) => (name && !inner ? [[name, schema] as const] : []));
/** The years of a calendar. */
const year = calendarYearSchema as unknown as Node;

/** A bundle, or what a centre keeps beside its matters, in memory: the files of either by name. What is in both is the same. */
const contentNode = {
  properties: {
    ...Object.fromEntries<unknown>([...files, ...alone]),
    catalogues: { title: '目录', properties: inFolder('catalogues') },
    calendar: { title: '日历', everyProperty: year },
  },
} as unknown as Node;

/** The constant that tells a branch of variants from the others. */
export const tagOf = (branch: Node, key: string): unknown => branch.properties?.[key]?.const;

/** Of variants, the branch the value is of; any other schema itself. */
export function branchOf(node: Node, value: unknown): Node {
  const key = node.discriminator?.propertyName;
  if (key === undefined) return node;
  const tag = valueAt(value, [key]);
  return node.oneOf?.find((branch) => tagOf(branch, key) === tag) ?? node;
}

/** The schema of the place, variants not resolved; `undefined` for places the schema does not know. */
export function nodeAt(content: object, path: Path): Node | undefined {
  let node: Node | undefined = contentNode;
  let value: unknown = content;
  for (const step of path) {
    const branch: Node = branchOf(node, value);
    node = typeof step === 'number' ? branch.items : (branch.properties?.[step] ?? branch.everyProperty);
    if (!node) return undefined;
    value = valueAt(value, [step]);
  }
  return node;
}

/** Is it a choice of constants? */
export const isChoice = ({ oneOf }: Node): boolean => oneOf?.every((one) => one.const !== undefined) === true;
