/** A clash as people read it: the place, and what either has there. */
import { declareFacts, registerFacts, sentence, type Bundle, type Condition, type Table } from '../../engine/index.ts';
import { listAt, valueAt, type Path } from '../edits/path.ts';
import { branchOf, nodeAt, type Node } from '../schema/node.ts';
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

/** What the last step of a place is called where no schema says. */
interface Own {
  section: string;
  order: string;
}

function worldOf(bundle: Bundle) {
  const { facts } = registerFacts(declareFacts(bundle.form));
  const conditions = listAt(bundle.rules, ['conditions']) as readonly { id: string; title?: string }[];
  const named = new Map(conditions.map(({ id, title = id }) => [id, { title }] as const));
  return { facts, named };
}

function sayCondition(bundle: Bundle, value: unknown): string {
  const { facts, named } = worldOf(bundle);
  return sentence(value as Condition, facts, named);
}

function sayCellAt(bundle: Bundle, path: Path, value: unknown): string {
  const table = valueAt(bundle, path.slice(0, 3)) as Table;
  const { form, matter } = bundle;
  const columns = columnsOf(table, { form, steps: matter.steps, facts: worldOf(bundle).facts, result: '' });
  const column = columns[Number(path.at(-1))];
  return column ? sayCell(value as Cell, column) : '';
}

/** A thing by its properties, as long as they say something. */
function sayThing(bundle: Bundle, node: Node, value: object): string {
  const { properties = {} } = branchOf(node, value);
  return Object.entries(value)
    .flatMap(([name, inner]) => {
      const own = properties[name];
      if (!own?.title || name === 'id' || own.const !== undefined) return [];
      const said = own.$ref === undefined ? sayValue(own, inner) : sayCondition(bundle, inner);
      return said === '' ? [] : [`${own.title}：${said}`];
    })
    .join('；');
}

/** `whole`: a thing by all it holds and not by its name. */
function say(bundle: Bundle, path: Path, value: unknown, whole: boolean): string | undefined {
  if (value === undefined) return undefined;
  const node = nodeAt(bundle, path);
  if (!node) return typeof value === 'string' ? value : JSON.stringify(value);
  if (node.$ref !== undefined) return sayCondition(bundle, value);
  if (path.at(-2) === 'when') return sayCellAt(bundle, path, value);
  const isThing = whole && typeof value === 'object' && value !== null && !Array.isArray(value);
  const said = sayValue(node, value);
  return isThing ? sayThing(bundle, node, value) || said : said;
}

const namesOf = (bundle: Bundle, path: Path, keys: readonly string[]): string => {
  const items = keyedItems(valueAt(bundle, path));
  return keys.map((key) => nameOf(items?.get(key)) ?? key).join('、');
};

/** What a section or group is called. */
const homeName = (bundle: Bundle, home: string): string | undefined =>
  nameOf(
    home.startsWith(IN_GROUP)
      ? valueAt(bundle, pathTo(bundle, ['form', 'fields', home.slice(IN_GROUP.length)]))
      : keyedItems(bundle.form.sections)?.get(home),
  );

/** `mine` and `theirs` are the bundles the values are of. */
export function clashWords({ mine, theirs }: { mine: Bundle; theirs: Bundle }, clash: Clash, own: Own): ClashWords {
  const last = clash.at.at(-1);
  const side = (bundle: Bundle, value: unknown, whole: boolean): string | undefined => {
    const path = pathTo(bundle, clash.at);
    if (last === ORDER) return namesOf(bundle, path, value as readonly string[]);
    if (last !== HOME) return say(bundle, path, value, whole);
    return homeName(bundle, String(value));
  };
  const [longer] = [mine, theirs]
    .map((bundle) => ({ bundle, path: pathTo(bundle, clash.at) }))
    .sort((one, other) => other.path.length - one.path.length);
  const way = longer ? placeWords(longer.bundle, longer.path) : [];
  const tail = last === ORDER ? [own.order] : last === HOME ? [own.section] : [];
  const both = (whole: boolean) => ({
    mine: side(mine, clash.mine, whole),
    theirs: side(theirs, clash.theirs, whole),
  });
  const short = both(false);
  return { place: [...way, ...tail].join(' / '), ...(short.mine === short.theirs ? both(true) : short) };
}
