/** A day at the office: the hall, a browser and everybody who comes. Nobody may leave with a complaint. */
import type { Browser } from 'playwright-core';
import { aPerson, openBrowser, type Person } from './browser.ts';
import { type Hall, openHall } from './hall.ts';
import { moveClock } from './steps/move-clock.ts';
import { enterDesk } from './steps/sign-in.ts';

const JOURNEY_MS = 900_000;

export interface Day {
  hall: () => Hall;
  /** Somebody with a browser of their own, until the journey is over. */
  visitor: (viewport?: { width: number; height: number }) => Promise<Person>;
  /** Somebody of the office, signed in at their desk, where they stay all day. */
  staff: (unit: string, post: string) => Promise<Person>;
  /** Moves the office to a later moment on its first page, by its own time: `2026-03-17T10:00`. */
  later: (moment: string) => Promise<void>;
}

/** Opens before the journeys of a file and closes after them. A Tuesday morning, with the calendar of a whole year ahead. */
export function aDay(now = '2026-03-10T09:00:00+08:00'): Day {
  let hall: Hall | undefined;
  let browser: Browser | undefined;
  let visitors: Person[] = [];
  const seated = new Map<string, Person>();
  jest.setTimeout(JOURNEY_MS);

  beforeAll(async () => {
    hall = await openHall();
    browser = await openBrowser();
  });
  beforeEach(() => opened(hall).setClock(now));
  afterEach(async () => {
    const complaints = [...visitors, ...seated.values()].flatMap((person) => person.complaints.splice(0));
    for (const { context } of visitors) await context.close();
    visitors = [];
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await hall?.close();
  });

  const visitor = async (viewport?: { width: number; height: number }) => {
    const person = await aPerson(opened(browser), viewport);
    visitors.push(person);
    return person;
  };
  return {
    hall: () => opened(hall),
    visitor,
    staff: async (unit, post) => {
      const known = seated.get(unit + post);
      if (known) return known;
      const person = await enterDesk(opened(browser), opened(hall).url, unit, post);
      seated.set(unit + post, person);
      return person;
    },
    later: async (moment) => {
      const { page } = await visitor();
      await page.goto(opened(hall).url);
      await moveClock(page, moment);
    },
  };
}

function opened<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the day has not begun');
  return thing;
}
