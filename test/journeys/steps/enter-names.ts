/** Names of those who went together, one after another. */
import type { Locator } from 'playwright-core';

export async function enterNames(panel: Locator, people: readonly string[]): Promise<void> {
  const field = panel.getByRole('combobox', { name: /^参加人员/ });
  for (const name of people) {
    await field.fill(name);
    await field.press('Enter');
  }
  // The list of everybody would lie over what stands below.
  if (people.length > 0) await field.press('Escape');
}
