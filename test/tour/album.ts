/** The pictures of the tour: each page at the size of a hall's screen and of a phone, and a list of them in words. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { desktop, phone } from '../journeys/browser.ts';
import { shrink } from './shrink.ts';

/** Longer pages are cut after so many screens. */
const SCREENS = 2;
const PAGE_COLOURS = 48;
const PAPER_COLOURS = 12;
const PAPER_DPI = 66;

/** One part of the list; parts may fill at the same time and stand in the order they were begun. */
export interface Part {
  chapter: (title: string) => void;
  /** Takes a page as it stands, narrow and wide, and leaves it wide. @param words what is to be seen, one sentence */
  take: (page: Page, name: string, words: string, screens?: number) => Promise<void>;
  /** Takes a page at the size it has, where another would begin it anew. */
  takeHere: (page: Page, name: string, words: string) => Promise<void>;
  /** Every page of a PDF. */
  paper: (name: string, words: string, pdf: Buffer) => void;
}

/** Administrators of matters sit at larger screens than halls have. */
export const large = { width: 1920, height: 1080 };

export interface Album {
  /** @param more sizes at which its pages are taken besides those of a phone and of a hall's screen */
  part: (title: string, more?: readonly (typeof large)[]) => Part;
  /** Writes the list and puts the pictures in place of those before. */
  close: () => void;
}

/** Pictures gather beside the folder: a tour that breaks off leaves the old ones standing. */
export function anAlbum(folder: string): Album {
  const gathering = `${folder}.new`;
  rmSync(gathering, { recursive: true, force: true });
  mkdirSync(gathering, { recursive: true });
  const parts: string[][] = [];
  const keep = (file: string, png: Buffer, colours: number) =>
    writeFileSync(path.join(gathering, file), shrink(png, colours));

  return {
    part(title, more = []) {
      const lines = ['', `## ${title}`, ''];
      parts.push(lines);
      return {
        chapter: (name) => void lines.push('', `### ${name}`, ''),
        async take(page, name, words, screens = SCREENS) {
          for (const size of [...more, phone, desktop])
            keep(`${name}-${size.width}.png`, await seen(page, size, screens), PAGE_COLOURS);
          const wider = more.map(({ width }) => ` · [大屏](${name}-${width}.png)`).join('');
          lines.push(`- [${name}](${name}-1366.png)${wider} · [手机](${name}-390.png) — ${words}`);
        },
        async takeHere(page, name, words) {
          const size = page.viewportSize() ?? desktop;
          keep(`${name}-${size.width}.png`, await seen(page, size, 1), PAGE_COLOURS);
          lines.push(`- [${name}](${name}-${size.width}.png) — ${words}`);
        },
        paper(name, words, pdf) {
          const pages = pagesOf(pdf);
          for (const [index, png] of pages.entries()) keep(`${name}-${index + 1}.png`, png, PAPER_COLOURS);
          const links = pages.map((_, index) => `[${index + 1}](${name}-${index + 1}.png)`).join(' · ');
          lines.push(`- ${words}：${links}`);
        },
      };
    },

    close() {
      const head = [
        '# 每一页的样子',
        '',
        '由 `npm run tour` 生成：电脑 1366×768，手机 390×844，事项设计另有大屏 1920×1080；长页面截取前两屏；文书是它的每一页。',
      ];
      writeFileSync(path.join(gathering, 'README.md'), `${[...head, ...parts.flat()].join('\n')}\n`);
      rmSync(folder, { recursive: true, force: true });
      renameSync(gathering, folder);
    },
  };
}

async function seen(page: Page, size: { width: number; height: number }, screens: number): Promise<Buffer> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150))));
  // What is being worked on stays in sight inside a part that scrolls by itself.
  await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(Math.max(tall, size.height), size.height * screens);
  const clip = { x: 0, y: 0, width: size.width, height };
  return page.screenshot({ fullPage: true, clip, animations: 'disabled' });
}

function pagesOf(pdf: Buffer): Buffer[] {
  const at = mkdtempSync(path.join(tmpdir(), 'paper-'));
  writeFileSync(path.join(at, 'paper.pdf'), pdf);
  execFileSync('pdftoppm', ['-r', String(PAPER_DPI), '-png', path.join(at, 'paper.pdf'), path.join(at, 'page')]);
  const files = readdirSync(at).filter((file) => file.endsWith('.png'));
  const pages = files.sort().map((file) => readFileSync(path.join(at, file)));
  rmSync(at, { recursive: true });
  return pages;
}
