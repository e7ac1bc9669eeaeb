/** Writing the properties of a thing, by the names that stand beside them. */
import type { Locator } from 'playwright-core';
import type { Hand } from './hand.ts';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const named = (name: string): RegExp => new RegExp(`^${literal(name)}\\s*(必填)?$`);

export const panelOf = ({ page }: Hand): Locator => page.getByRole('complementary', { name: '属性' });

/** What a property is to hold: words, a choice, a tick, some ticks, or the properties inside it. */
export type Said = string | boolean | readonly string[] | Properties | readonly Properties[];
export interface Properties {
  readonly [name: string]: Said;
}

/** Writes properties one after the other; those that are not there yet are added first. */
export async function say(hand: Hand, properties: Properties, scope: Locator = panelOf(hand)): Promise<void> {
  for (const [name, said] of Object.entries(properties)) await sayOne(hand, scope, name, said);
}

async function sayOne(hand: Hand, scope: Locator, name: string, said: Said): Promise<void> {
  const group = scope.getByRole('group', { name: named(name), exact: true });
  const place = group.or(scope.getByLabel(named(name))).first();
  const offers = scope.getByRole('combobox', { name: /添加属性$/ });
  const offer = offers.filter({ has: hand.page.locator('option', { hasText: named(name) }) }).last();
  await place.or(offer).first().waitFor();
  if (!(await place.isVisible())) {
    if (said === false) return;
    await hand.choose(offer, name);
    await place.waitFor();
  }
  if (typeof said === 'string') await write(hand, place, said);
  else if (typeof said === 'boolean') await tick(hand, place, said);
  else if (isList(said)) await sayList(hand, place, name, said);
  else await say(hand, said, place);
}

const isList = (
  said: readonly string[] | Properties | readonly Properties[],
): said is readonly string[] | readonly Properties[] => Array.isArray(said);

async function write(hand: Hand, place: Locator, words: string): Promise<void> {
  const tag = await place.evaluate((element) => element.tagName);
  if (tag === 'FIELDSET') await hand.choose(place.getByRole('combobox').first(), words);
  else if (tag === 'SELECT') await hand.choose(place, words);
  else await hand.write(place, words);
}

const tick = async (hand: Hand, box: Locator, wanted: boolean): Promise<void> => {
  if ((await box.isChecked()) !== wanted) await hand.click(box);
};

/** Boxes among which exactly these are ticked; or items, each added behind the others. */
async function sayList(
  hand: Hand,
  group: Locator,
  name: string,
  said: readonly (string | Properties)[],
): Promise<void> {
  const boxes = group.getByRole('checkbox');
  if ((await boxes.count()) > 0 && said.every((one) => typeof one === 'string')) {
    for (const box of await boxes.all()) {
      const label = (await box.evaluate((element: HTMLInputElement) => element.labels?.[0]?.textContent)) ?? '';
      await tick(hand, box, said.includes(label));
    }
    return;
  }
  const items = group.getByRole('list').first().locator(':scope > li');
  for (const one of said) {
    const count = await items.count();
    await hand.click(group.getByRole('button', { name: `添加${name}` }).last());
    const item = items.nth(count);
    await item.waitFor();
    if (typeof one === 'string') await hand.write(item.getByRole('textbox').first(), one);
    else await say(hand, one, item);
  }
}
