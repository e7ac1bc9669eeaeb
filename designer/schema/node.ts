/** The emitted schema as the designer walks it: from the bundle down to any property. */
import { bundleFiles, type Bundle } from '../../engine/index.ts';
import { valueAt, type Path } from '../edits/path.ts';

/** One schema of the bundle, as far as the designer reads it. */
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
  properties?: Readonly<Record<string, Node>>;
  patternProperties?: unknown;
  required?: readonly string[];
  items?: Node;
  oneOf?: readonly Node[];
  discriminator?: { propertyName: string };
  'x-unit'?: string;
}

const files = Object.entries(bundleFiles).map(([file, schema]) => [file.replace('.json', ''), schema] as const);
/** A bundle in memory: its files by name. */
const bundleNode: Node = { properties: Object.fromEntries(files) as unknown as Record<string, Node> };

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
export function nodeAt(bundle: Bundle, path: Path): Node | undefined {
  let node: Node | undefined = bundleNode;
  let value: unknown = bundle;
  for (const step of path) {
    const branch: Node = branchOf(node, value);
    node = typeof step === 'number' ? branch.items : branch.properties?.[step];
    if (!node) return undefined;
    value = valueAt(value, [step]);
  }
  return node;
}

/** Is it a choice of constants? */
export const isChoice = ({ oneOf }: Node): boolean => oneOf?.every((one) => one.const !== undefined) === true;
