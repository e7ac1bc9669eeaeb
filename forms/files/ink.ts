/** What is written on a canvas: strokes of a pen, or a name that was typed. */

/** Pixels of the canvas, twice as many as it is shown with. */
export const paper = { width: 960, height: 320 } as const;

export type Stroke = readonly (readonly [x: number, y: number])[];

const PEN = 7;
const LARGEST = 150;

/** Draws everything anew. */
export function draw(context: CanvasRenderingContext2D, strokes: readonly Stroke[], typed: string): void {
  context.clearRect(0, 0, paper.width, paper.height);
  Object.assign(context, {
    lineWidth: PEN,
    lineCap: 'round',
    lineJoin: 'round',
    strokeStyle: '#000',
    fillStyle: '#000',
  });
  for (const stroke of strokes) {
    context.beginPath();
    for (const [x, y] of stroke) context.lineTo(x, y);
    // A dot is a stroke as well.
    const [first] = stroke;
    if (first && stroke.length === 1) context.lineTo(first[0] + 0.1, first[1]);
    context.stroke();
  }
  if (typed === '') return;
  const size = Math.min(LARGEST, (paper.width * 0.9) / Array.from(typed).length);
  Object.assign(context, { font: `${size}px KaiTi, STKaiti, serif`, textAlign: 'center', textBaseline: 'middle' });
  context.fillText(typed, paper.width / 2, paper.height / 2, paper.width * 0.95);
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Around all ink, by how dark each pixel is; `undefined` where nothing is written. */
export function inkBox({ data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>): Box | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3] === 0) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** The ink alone, as a file of a picture; `undefined` where nothing is written. */
export async function pictureOf(canvas: HTMLCanvasElement, name: string): Promise<File | undefined> {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
  const box = pixels && inkBox(pixels);
  if (!box) return undefined;
  const cut = document.createElement('canvas');
  cut.width = box.width;
  cut.height = box.height;
  cut.getContext('2d')?.drawImage(canvas, -box.left, -box.top);
  const blob = await new Promise<Blob | null>((resolve) => cut.toBlob(resolve, 'image/png'));
  return blob ? new File([blob], name, { type: 'image/png' }) : undefined;
}
