/**
 * Words of the portal and of the forms it shows. As much of i18next as these use, in its own shape: in the portal this
 * stands for react-i18next (instead.json).
 */
import portal from '../locale/zh-CN/portal.json' with { type: 'json' };

interface Words {
  readonly [key: string]: string | Words;
}
type Values = Readonly<Record<string, string | number>>;
type Translate = (key: string, values?: Values) => string;

const language = 'zh-CN';
const plurals = new Intl.PluralRules(language);

/** The words under a dotted key; under `key_other` and its like where they differ by number. */
function find(words: Words, key: string, { count }: Values): string | undefined {
  const at = (path: string) =>
    path
      .split('.')
      .reduce<string | Words | undefined>((on, step) => (typeof on === 'object' ? on[step] : undefined), words);
  const numbered = typeof count === 'number' ? at(`${key}_${plurals.select(count)}`) : undefined;
  const found = numbered ?? at(key);
  return typeof found === 'string' ? found : undefined;
}

/** A key nothing is written for is shown itself, so that the gap is seen. */
const translator =
  (words: Words): Translate =>
  (key, values = {}) =>
    find(words, key, values)?.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '')) ?? key;

/** Words of the portal, for what is no component. */
export const t = translator(portal);

const namespaces = new Map([['portal', { t }]]);
const unknown = { t: translator({}) };

/** Adds the words of a part that is loaded later, by language and namespace. */
export function addWords(resources: Readonly<Record<string, Readonly<Record<string, Words>>>>): void {
  for (const [namespace, words] of Object.entries(resources[language] ?? {})) {
    namespaces.set(namespace, { t: translator(words) });
  }
}

/** The same `t` as long as the page is open. */
export const useTranslation = (namespace = 'portal') => namespaces.get(namespace) ?? unknown;
