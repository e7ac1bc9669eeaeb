/** What the chapters of the tour share: the hall, the album, and people who come once and stay. */
import type { Browser, Page } from 'playwright-core';
import { aPerson } from '../journeys/browser.ts';
import type { Hall } from '../journeys/hall.ts';
import { enterDesk } from '../journeys/steps/sign-in.ts';
import type { Album } from './album.ts';

export interface Visit {
  hall: Hall;
  album: Album;
  visitor: () => Promise<Page>;
  /** The same person for the same post, each time. */
  staff: (unit: string, post: string) => Promise<Page>;
}

export function aVisit(hall: Hall, browser: Browser, album: Album): Visit {
  const seated = new Map<string, Page>();
  return {
    hall,
    album,
    visitor: async () => patient((await aPerson(browser)).page),
    staff: async (unit, post) => {
      const known = seated.get(unit + post);
      if (known) return known;
      const { page } = await enterDesk(browser, hall.url, unit, post);
      seated.set(unit + post, patient(page));
      return page;
    },
  };
}

/** A page that never comes is given up sooner than on a journey: the tour goes on without it. */
function patient(page: Page): Page {
  page.setDefaultTimeout(45_000);
  return page;
}
