/** Fills in a form of a matter by the names people read beside its fields. */
import type { Locator } from 'playwright-core';

type Row = Readonly<Record<string, string>>;
/** By name: text, a choice, a day; several choices; rows of a table. */
export type Filled = Readonly<Record<string, string | readonly string[] | readonly Row[]>>;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The name of a field, whether or not it is marked as needed, and nothing that only begins alike.
 * @param row words for ears alone, which a browser sets apart
 */
export const named = (name: string, row = ''): RegExp => new RegExp(`^${literal(row)}\\s?${literal(name)}(\\*?必填)?$`);

/** @param scope the form, or the part of the page it stands in */
export async function fillIn(scope: Locator, filled: Filled): Promise<void> {
  for (const [name, value] of Object.entries(filled)) await fillOne(scope, named(name), value);
}

async function fillOne(scope: Locator, name: RegExp, value: Filled[string]): Promise<void> {
  const group = scope.getByRole('group', { name });
  const control = group.or(scope.getByLabel(name)).first();
  await control.waitFor();
  if (typeof value !== 'string') {
    for (const [index, one] of value.entries()) {
      if (typeof one === 'string') await group.getByRole('checkbox', { name: one }).check();
      else await fillRow(group, index + 1, one);
    }
    return;
  }
  const tag = await control.evaluate((element) => element.tagName);
  if (tag === 'FIELDSET') await group.getByRole('radio', { name: value, exact: true }).check();
  else if (tag === 'SELECT') await control.selectOption({ label: value });
  else await control.fill(value);
}

async function fillRow(table: Locator, number: number, row: Row): Promise<void> {
  await table.getByRole('button', { name: /^添加一/ }).click();
  for (const [column, value] of Object.entries(row)) await fillOne(table, named(column, `第 ${number} 行的`), value);
}
