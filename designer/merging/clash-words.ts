/** A clash as people read it: the place, and what either has there. */
import {
  declareFacts,
  registerFacts,
  sentence,
  type Bundle,
  type Condition,
  type Form,
  type Table,
} from '../../engine/index.ts';
import { listAt, valueAt, type Path } from '../edits/path.ts';
import { branchOf, nodeAt, type Node } from '../schema/node.ts';
import { sayChoices, sourceFor, type Choice } from '../schema/references.ts';
import { nameOf, placeWords, sayValue } from '../schema/words.ts';
import { sayCell } from '../tables/cell-text.ts';
import { columnsOf, type Cell } from '../tables/column.ts';
import { keyedItems } from './keyed.ts';
import { HOME, IN_GROUP } from './loose.ts';
import { pathTo } from './place.ts';
import { ORDER, type Clash } from './three-way.ts';

export interface ClashWords {
  place: string;
  /** `undefined`: deleted, or not there. */
  mine: string | undefined;
  theirs: string | undefined;
}

/** What the schema does not say. */
interface Own {
  /** What the last step of a place is called. */
  section: string;
  order: string;
  /** What a property that refers to others can be. */
  choices: (source: string, content: object) => Choice[];
}

/** Papers of a centre stand beside no form. */
const formless: Form = { sections: [] };

function worldOf(content: object) {
  const form = valueAt(content, ['form']) as Form | undefined;
  const { facts } = registerFacts(declareFacts(form ?? formless));
  const conditions = listAt(content, ['rules', 'conditions']) as readonly { id: string; title?: string }[];
  const named = new Map(conditions.map(({ id, title = id }) => [id, { title }] as const));
  return { facts, named };
}

function sayCondition(content: object, value: unknown): string {
  const { facts, named } = worldOf(content);
  return sentence(value as Condition, facts, named);
}

function sayCellAt(content: object, path: Path, value: unknown): string {
  const table = valueAt(content, path.slice(0, 3)) as Table;
  const { form, matter } = content as Bundle;
  const columns = columnsOf(table, { form, steps: matter.steps, facts: worldOf(content).facts, result: '' });
  const column = columns[Number(path.at(-1))];
  return column ? sayCell(value as Cell, column) : '';
}

/** A thing by its properties, as long as they say something. */
function sayThing(content: object, node: Node, value: object): string {
  const { properties = {} } = branchOf(node, value);
  return Object.entries(value)
    .flatMap(([name, inner]) => {
      const own = properties[name];
      if (!own?.title || name === 'id' || own.const !== undefined) return [];
      const said = own.$ref === undefined ? sayValue(own, inner) : sayCondition(content, inner);
      return said === '' ? [] : [`${own.title}：${said}`];
    })
    .join('；');
}

/** `whole`: a thing by all it holds and not by its name. */
function say(content: object, path: Path, value: unknown, whole: boolean, { choices }: Own): string | undefined {
  if (value === undefined) return undefined;
  const node = nodeAt(content, path);
  if (!node) return typeof value === 'string' ? value : JSON.stringify(value);
  if (node.$ref !== undefined) return sayCondition(content, value);
  if (path.at(-2) === 'when') return sayCellAt(content, path, value);
  const source = sourceFor(path.filter((step) => typeof step === 'string'));
  if (source !== undefined && typeof value !== 'object') return sayChoices(choices(source, content), value);
  const isThing = whole && typeof value === 'object' && value !== null && !Array.isArray(value);
  const said = sayValue(node, value);
  return isThing ? sayThing(content, node, value) || said : said;
}

const namesOf = (content: object, path: Path, keys: readonly string[]): string => {
  const items = keyedItems(valueAt(content, path));
  return keys.map((key) => nameOf(items?.get(key)) ?? key).join('、');
};

/** What a section or group is called. */
const homeName = (content: object, home: string): string | undefined =>
  nameOf(
    home.startsWith(IN_GROUP)
      ? valueAt(content, pathTo(content, ['form', 'fields', home.slice(IN_GROUP.length)]))
      : keyedItems(valueAt(content, ['form', 'sections']))?.get(home),
  );

/** `mine` and `theirs` are the contents the values are of. */
export function clashWords({ mine, theirs }: { mine: object; theirs: object }, clash: Clash, own: Own): ClashWords {
  const last = clash.at.at(-1);
  const side = (content: object, value: unknown, whole: boolean): string | undefined => {
    const path = pathTo(content, clash.at);
    if (last === ORDER) return namesOf(content, path, value as readonly string[]);
    if (last !== HOME) return say(content, path, value, whole, own);
    return homeName(content, String(value));
  };
  const [longer] = [mine, theirs]
    .map((content) => ({ content, path: pathTo(content, clash.at) }))
    .sort((one, other) => other.path.length - one.path.length);
  const way = longer ? placeWords(longer.content, longer.path) : [];
  const tail = last === ORDER ? [own.order] : last === HOME ? [own.section] : [];
  const both = (whole: boolean) => ({
    mine: side(mine, clash.mine, whole),
    theirs: side(theirs, clash.theirs, whole),
  });
  const short = both(false);
  return { place: [...way, ...tail].join(' / '), ...(short.mine === short.theirs ? both(true) : short) };
}
