/** A thing of a matter told whole, property by property, for those who read it the first time. */
import {
  cite,
  declareFacts,
  registerFacts,
  sentence,
  type Basis,
  type Bundle,
  type Condition,
} from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import { matterSubject } from '../draft/subject.ts';
import { valueAt, type Path } from '../edits/path.ts';
import { branchOf, nodeAt, type Node } from '../schema/node.ts';
import { sayChoices, sourceFor } from '../schema/references.ts';
import { nameOf, sayValue } from '../schema/words.ts';

/** A thing's own id says nothing to people, and its fields have lines of their own. */
const silent: ReadonlySet<string> = new Set(['$schema', 'id', 'fields']);

const isBasis = (value: object): value is Basis => 'law' in value && typeof value.law === 'string';

/** Things by their names, where all of them have one. */
function namesOf(values: readonly unknown[]): string | undefined {
  const names = values.map((one) => (typeof one === 'object' ? nameOf(one) : undefined));
  return names.every((name) => name !== undefined) ? names.join('、') : undefined;
}

export type TellThing = (path: Path) => string[];

/** Makes the words for the things of one bundle: `材料来源：申请人自备`. */
export function tellerOf(bundle: Bundle, centre: DesignerCentre): TellThing {
  const { facts } = registerFacts(declareFacts(bundle.form));
  const named = new Map((bundle.rules.conditions ?? []).map((one) => [one.id, one]));

  const say = (node: Node, value: unknown, names: readonly string[]): string => {
    if (node.$ref !== undefined) return sentence(value as Condition, facts, named);
    const source = sourceFor(names);
    if (source !== undefined) return sayChoices(matterSubject.choices(source, bundle, centre), value);
    if (Array.isArray(value)) return namesOf(value) ?? sayValue(node, value);
    if (typeof value !== 'object' || value === null) return sayValue(node, value);
    if (isBasis(value)) return cite(value);
    return nameOf(value) ?? (node.properties?.unit ? sayValue(node, value) : inside(node, value, names).join('，'));
  };
  const inside = (node: Node, value: unknown, names: readonly string[]): string[] => {
    const branch = branchOf(node, value);
    const kind = branch === node || branch.title === undefined ? [] : [branch.title];
    const name = nameOf(value);
    const told = Object.entries(branch.properties ?? {}).flatMap(([key, property]) => {
      const inner = valueAt(value, [key]);
      if (inner === undefined || inner === name || property.const !== undefined || silent.has(key)) return [];
      const said = say(property, inner, [...names, key]);
      return said === '' ? [] : [property.title === undefined ? said : `${property.title}：${said}`];
    });
    return [...kind, ...told];
  };
  return (path) => {
    const names = path.filter((step) => typeof step === 'string');
    return inside(nodeAt(bundle, path) ?? {}, valueAt(bundle, path), names);
  };
}
