/** The hand of one person at a page: it clicks, chooses, writes and presses keys, and counts what it does. */
import type { Locator, Page } from 'playwright-core';

export interface Done {
  /** Buttons, links, boxes and rows. */
  clicks: number;
  /** Choices from a list that unfolds. */
  choices: number;
  /** Fields written into. */
  fields: number;
  /** Keys pressed as commands: Enter after a name, Alt+↑, the space bar on a grid. */
  keys: number;
}

export interface Hand {
  page: Page;
  click: (target: Locator) => Promise<void>;
  choose: (list: Locator, option: string) => Promise<void>;
  write: (field: Locator, words: string) => Promise<void>;
  /** Goes on writing where the caret stands. */
  type: (words: string) => Promise<void>;
  press: (target: Locator, key: string) => Promise<void>;
  /** So far. */
  done: () => Done;
}

export function aHand(page: Page): Hand {
  const done: Done = { clicks: 0, choices: 0, fields: 0, keys: 0 };
  return {
    page,
    click: async (target) => {
      await target.click();
      done.clicks++;
    },
    choose: async (list, option) => {
      await list.selectOption({ label: option });
      done.choices++;
    },
    write: async (field, words) => {
      await field.fill(words);
      done.fields++;
    },
    type: async (words) => {
      await page.keyboard.insertText(words);
      done.fields++;
    },
    press: async (target, key) => {
      await target.press(key);
      done.keys++;
    },
    done: () => ({ ...done }),
  };
}
