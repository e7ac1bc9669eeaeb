import { ApiError, type BodyOf, pathOf, type ProblemShape, type Route } from '../api/index.ts';
import { saveAs } from '../browser/index.ts';
import { csrf } from './connection.ts';

const nameIn = (header: string | null): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(header ?? '')?.[1] ?? '');

/** Asks for a file and lets the browser save it under the name it comes with. */
export async function saveFile<R extends Route>(
  route: R,
  body: BodyOf<R>,
  params: Readonly<Record<string, string>> = {},
): Promise<void> {
  const response = await fetch(pathOf(route, params), {
    method: route.method,
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrf() },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new ApiError((await response.json()) as ProblemShape);
  saveAs(await response.blob(), nameIn(response.headers.get('content-disposition')));
}
