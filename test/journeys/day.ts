/** A day at the office: the hall, a browser and everybody who comes. Nobody may leave with a complaint. */
import type { Browser } from 'playwright-core';
import { aPerson, openBrowser, type Person } from './browser.ts';
import { type Hall, openHall } from './hall.ts';
import { enterDesk } from './steps/sign-in.ts';

const JOURNEY_MS = 900_000;

export interface Day {
  hall: () => Hall;
  /** Somebody with a browser of their own. */
  visitor: (viewport?: { width: number; height: number }) => Promise<Person>;
  /** Somebody of the office, signed in at their desk. */
  staff: (unit: string, post: string) => Promise<Person>;
}

/** Opens before the journeys of a file and closes after them. A Tuesday morning, with the calendar of a whole year ahead. */
export function aDay(now = '2026-03-10T09:00:00+08:00'): Day {
  let hall: Hall | undefined;
  let browser: Browser | undefined;
  let people: Person[] = [];
  jest.setTimeout(JOURNEY_MS);

  beforeAll(async () => {
    hall = await openHall();
    browser = await openBrowser();
  });
  beforeEach(() => opened(hall).setClock(now));
  afterEach(async () => {
    const complaints = people.flatMap((person) => person.complaints);
    for (const { context } of people) await context.close();
    people = [];
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await hall?.close();
  });

  const came = (person: Person): Person => {
    people.push(person);
    return person;
  };
  return {
    hall: () => opened(hall),
    visitor: async (viewport) => came(await aPerson(opened(browser), viewport)),
    staff: async (unit, post) => came(await enterDesk(opened(browser), opened(hall).url, unit, post)),
  };
}

function opened<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the day has not begun');
  return thing;
}
