/** A person at the designer whose every act is counted; what is typed as a text counts as typing, not as acts. */
import type { Locator, Page } from 'playwright-core';

export interface Hand {
  page: Page;
  clicks: () => number;
  /** Keys that are no text: Enter, arrows, shortcuts. */
  keys: () => number;
  click: (on: Locator) => Promise<void>;
  /** A native list: one click opens it, one takes the option. */
  choose: (list: Locator, label: string) => Promise<void>;
  press: (key: string) => Promise<void>;
  type: (text: string) => Promise<void>;
}

export function aHand(page: Page): Hand {
  let [clicks, keys] = [0, 0];
  return {
    page,
    clicks: () => clicks,
    keys: () => keys,
    click: async (on) => {
      clicks++;
      await on.click();
    },
    choose: async (list, label) => {
      clicks += 2;
      await list.selectOption({ label });
    },
    press: async (key) => {
      keys++;
      await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
  };
}
