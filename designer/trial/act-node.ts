/**
 * The form of a command: its own schema, with things chosen by name where it holds ids, and without what follows from
 * the rest. `commandFrom` puts back what was left out.
 */
import { commandSchemas, waysIn, type Command, type CommandKind, type Defect } from '../../engine/index.ts';
import type { Choice } from '../schema/references.ts';
import type { Node } from '../schema/node.ts';
import { choicesFor, targets } from './choices.ts';
import type { Seen } from './seen.ts';

export type Filled = Readonly<Record<string, unknown>>;

/** Told by the command's kind, made by the office, or filled in by the form of the matter. */
const left = new Set(['kind', 'files', 'answers', 'sound', 'item']);

const oneOf = (choices: readonly Choice[]): Node => ({
  type: 'string',
  oneOf: choices.map(({ value, label }) => ({ const: value, title: label })),
});

/** Materials are ticked: how many of each come is what the matter asks for. */
const ticks = (node: Node, choices: readonly Choice[]): Node => ({ ...node, items: oneOf(choices) });

function shown(node: Node, names: readonly string[], seen: Seen): Node {
  const { title, description, items, properties } = node;
  const choices = choicesFor(names)?.(seen);
  if (node.type === 'string' && node.pattern !== undefined && choices) {
    return {
      ...oneOf(choices),
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
    };
  }
  if (node.type === 'array' && items?.type === 'string' && items.pattern !== undefined && choices) {
    return ticks(node, choices);
  }
  if (names.at(-1) === 'materials')
    return ticks(
      node,
      seen.plan.materials.map(({ id, name }) => ({ value: id, label: name })),
    );
  if (items) return { ...node, items: shown(items, names, seen) };
  if (!properties) return node;
  const kept = Object.entries(properties).filter(([name]) => !left.has(name));
  return {
    ...node,
    properties: Object.fromEntries(kept.map(([name, inner]) => [name, shown(inner, [...names, name], seen)])),
    required: (node.required ?? []).filter((name) => !left.has(name)),
  };
}

/** The form of a command on a case as somebody sees it. */
export const actNode = (kind: CommandKind, seen: Seen): Node =>
  shown(commandSchemas[kind] as unknown as Node, [kind], seen);

/** Whether the command may bring answers of the matter's form. */
export const bringsAnswers = (kind: CommandKind): boolean => 'answers' in commandSchemas[kind].properties;

/** Ticked materials as they come to the window: what was agreed of them before stays. */
function handed(ids: readonly string[], { one, plan }: Seen) {
  return plan.materials
    .filter(({ id }) => ids.includes(id))
    .map(({ id, originals, copies }) => {
      const before = one.materials.find((material) => material.id === id);
      const way: keyof typeof waysIn = before === undefined || before.way === 'none' ? 'paper' : before.way;
      return { id, files: [], originals, copies, way };
    });
}

/** What a notice says is wrong, by its names, and everything else as sound. */
function told(defects: readonly Partial<Defect>[], seen: Seen) {
  const all = targets(seen);
  const wrong = new Set(defects.map(({ on }) => on));
  return {
    defects: defects.map((defect) => ({ ...defect, item: all.find(({ value }) => value === defect.on)?.label ?? '' })),
    sound: all.flatMap(({ value }) => (wrong.has(value) ? [] : [value])),
  };
}

/** @param filled what the form holds; it is judged by the schema of the command and then by the engine */
export const commandFrom = (kind: CommandKind, filled: Filled, seen: Seen): Command =>
  ({
    ...{ kind, ...filled },
    ...('materials' in filled ? { materials: handed(filled.materials as string[], seen) } : {}),
    ...('defects' in filled ? told(filled.defects as Partial<Defect>[], seen) : {}),
  }) as Command;
