/** Uploads one file with progress, which `fetch` cannot tell. */
import {
  ApiError,
  pathOf,
  type ProblemShape,
  type QueryOf,
  type ResponseOf,
  type Route,
  routes,
} from '../../../api/index.ts';
import { csrf } from '../../../signed-in/index.ts';

const lost: ProblemShape = {
  type: 'about:blank',
  title: '上传中断，请重试',
  status: 0,
  code: 'OFFLINE',
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type Progress = (percent: number) => void;

/** Sends an attachment. */
export const sendFile = (file: File, progress: Progress): Promise<ResponseOf<typeof routes.upload>> =>
  sendTo(routes.upload, {}, file, progress);

/**
 * Sends a file to a route that takes one; rejects with ApiError.
 * @param progress is told the share sent, in percent
 */
export function sendTo<R extends Route>(
  route: R,
  { query, idempotencyKey }: { query?: QueryOf<R>; idempotencyKey?: string },
  file: File,
  progress: Progress,
): Promise<ResponseOf<R>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(route.method, pathOf(route, {}, query));
    request.setRequestHeader('x-csrf-token', csrf());
    if (idempotencyKey !== undefined) request.setRequestHeader('idempotency-key', idempotencyKey);
    request.upload.onprogress = ({ loaded, total }) => progress(Math.round((loaded / total) * 100));
    request.onerror = () => reject(new ApiError(lost));
    request.onload = () => {
      const done = request.status < 300 ? (parsed(request.responseText) as ResponseOf<R> | undefined) : undefined;
      if (done) resolve(done);
      else reject(new ApiError((parsed(request.responseText) as ProblemShape | undefined) ?? lost));
    };
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}
