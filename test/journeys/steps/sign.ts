/** Signing on the screen. */
import type { Page } from 'playwright-core';

/** Two strokes by hand, the second taken back and written again; waits until the signature is kept. */
export async function sign(page: Page, name: string): Promise<void> {
  const paper = page.getByRole('img', { name: `${name}：在框内手写` });
  await paper.scrollIntoViewIfNeeded();
  const box = await paper.boundingBox();
  if (!box) throw new Error(`no place to sign: ${name}`);
  const stroke = async (points: readonly (readonly [x: number, y: number])[]) => {
    const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
    const [first, ...others] = points.map(at);
    if (!first) return;
    await page.mouse.move(...first);
    await page.mouse.down();
    for (const point of others) await page.mouse.move(...point, { steps: 6 });
    await page.mouse.up();
  };
  const across = [
    [0.2, 0.3],
    [0.5, 0.25],
    [0.75, 0.35],
  ] as const;
  const down = [
    [0.5, 0.1],
    [0.48, 0.6],
    [0.35, 0.9],
  ] as const;
  await stroke(across);
  await stroke(down);
  await page.getByRole('button', { name: '撤销一笔' }).click();
  await stroke(down);
  await page.getByRole('button', { name: '完成签名' }).click();
  await page.getByRole('img', { name: `${name}（已签）` }).waitFor();
}
