/** Somebody without a mouse: every act is a key, and after each the focus can be seen and is somewhere. */
import type { Locator, Page } from 'playwright-core';

/** More stops than any page has between two regions. */
const FAR = 60;

export interface Keys {
  page: Page;
  /** Presses a key, one after the other; then the focus must be somewhere. */
  press: (...keys: readonly string[]) => Promise<void>;
  /** Goes on with Tab to a control. */
  tabTo: (target: Locator) => Promise<void>;
  /** Goes on with an arrow to a control of the same region. */
  walkTo: (target: Locator, arrow?: string) => Promise<void>;
  /** Writes over what the input holds. */
  write: (words: string) => Promise<void>;
  /** Waits until the focus came here by itself. */
  arrive: (target: Locator) => Promise<void>;
}

const at = (target: Locator): Promise<boolean> =>
  target.evaluateAll((found) => found.includes(document.activeElement as HTMLElement));

/** What has the focus in words, and whether somebody who sees can tell. Input in a painted frame counts by its frame. */
const focusOf = (page: Page): Promise<{ words: string; isLost: boolean; isSeen: boolean }> =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return { words: 'body', isLost: true, isSeen: false };
    const marked = (one: Element | null) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    // A dialog that has just opened is seen as a whole, and of a date the browser marks year, month and day itself.
    const isMarked =
      active.matches('[role="dialog"], [type="date"]') || active.firstElementChild?.matches('[role="dialog"]') === true;
    const { top, bottom, left, right } = active.getBoundingClientRect();
    const isOnScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return {
      words: `${active.outerHTML.slice(0, 160)} at ${top},${left}`,
      isLost: false,
      isSeen:
        isMarked ||
        (isOnScreen && [active, active.parentElement, active.nextElementSibling, active.closest('label')].some(marked)),
    };
  });

/** Whoever waits for something asks again after so many milliseconds. */
const A_WHILE = 50;
const PATIENCE = 20_000;

async function until(page: Page, holds: () => Promise<boolean>): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; waited += A_WHILE) {
    if (await holds()) return true;
    await page.waitForTimeout(A_WHILE);
  }
  return false;
}

export function withKeys(page: Page): Keys {
  const look = async (after: string) => {
    let found = await focusOf(page);
    const isRight = async () => !(found = await focusOf(page)).isLost && found.isSeen;
    if (await until(page, isRight)) return;
    throw new Error(`${found.isLost ? 'the focus is lost' : 'nobody sees the focus'} after ${after}: ${found.words}`);
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await look(key);
    }
  };
  const goTo = async (target: Locator, key: string) => {
    await target.first().waitFor({ state: 'attached' });
    for (let stop = 0; stop < FAR; stop++) {
      if (await at(target)) return look(key);
      await page.keyboard.press(key);
      if (stop > 0) await look(`${key} on the way to ${String(target)}`);
    }
    throw new Error(`${key} does not come to ${String(target)}: ${(await focusOf(page)).words}`);
  };
  return {
    page,
    press,
    tabTo: (target) => goTo(target, 'Tab'),
    walkTo: (target, arrow = 'ArrowDown') => goTo(target, arrow),
    write: async (words) => {
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(words);
    },
    arrive: async (target) => {
      if (!(await until(page, () => at(target)))) {
        throw new Error(`the focus does not come to ${String(target)}: ${(await focusOf(page)).words}`);
      }
      await look('arriving');
    },
  };
}
