/** The pictures of the tour: each page at the size of a hall's screen and of a phone, and a list of them in words. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { desktop, phone } from '../journeys/browser.ts';
import { shrink } from './shrink.ts';

/** Longer pages are cut after so many screens. */
const SCREENS = 2;
const PAPER_DPI = 72;

export interface Album {
  /** Begins a part of the list. */
  part: (title: string) => void;
  /** Takes a page as it stands, wide and narrow. @param words what is to be seen, one sentence */
  take: (page: Page, name: string, words: string, screens?: number) => Promise<void>;
  /** Every page of a PDF. */
  paper: (name: string, words: string, pdf: Buffer) => Promise<void>;
  /** Writes the list. */
  close: () => void;
}

/** @param blank a page to decode pictures in */
export function anAlbum(folder: string, blank: Page): Album {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lines: string[] = [];

  const keep = async (file: string, png: Buffer): Promise<void> => {
    writeFileSync(path.join(folder, file), await shrink(blank, png));
  };
  return {
    part: (title) => void lines.push('', `## ${title}`, ''),

    async take(page, name, words, screens = SCREENS) {
      for (const size of [phone, desktop]) {
        await page.setViewportSize(size);
        await page.waitForTimeout(300);
        const tall = await page.evaluate(() => document.documentElement.scrollHeight);
        const height = Math.min(Math.max(tall, size.height), size.height * screens);
        const clip = { x: 0, y: 0, width: size.width, height };
        await keep(
          `${name}-${size.width}.png`,
          await page.screenshot({ fullPage: true, clip, animations: 'disabled' }),
        );
      }
      lines.push(`- [${name}](${name}-1366.png) · [手机](${name}-390.png) — ${words}`);
    },

    async paper(name, words, pdf) {
      const at = mkdtempSync(path.join(tmpdir(), 'paper-'));
      writeFileSync(path.join(at, 'paper.pdf'), pdf);
      execFileSync('pdftoppm', ['-r', String(PAPER_DPI), '-png', path.join(at, 'paper.pdf'), path.join(at, 'page')]);
      const pages = readdirSync(at)
        .filter((file) => file.endsWith('.png'))
        .sort();
      for (const [index, file] of pages.entries()) {
        await keep(`${name}-${index + 1}.png`, readFileSync(path.join(at, file)));
      }
      rmSync(at, { recursive: true });
      const links = pages.map((_, index) => `[${index + 1}](${name}-${index + 1}.png)`).join(' · ');
      lines.push(`- ${words}：${links}`);
    },

    close() {
      const head = ['# 每一页的样子', '', '由 `npm run tour` 生成：电脑 1366×768，手机 390×844，长页面截取前两屏。'];
      writeFileSync(path.join(folder, 'README.md'), `${[...head, ...lines].join('\n')}\n`);
    },
  };
}
