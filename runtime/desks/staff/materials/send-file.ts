/** Uploads one attachment with progress, which `fetch` cannot tell. */
import { ApiError, routes, type AttachmentShape, type ProblemShape } from '../../../api/index.ts';
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

/**
 * Sends a file; rejects with ApiError.
 * @param progress is told the share sent, in percent
 */
export function sendFile(file: File, progress: (percent: number) => void): Promise<AttachmentShape> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(routes.upload.method, routes.upload.path);
    request.setRequestHeader('x-csrf-token', csrf());
    request.upload.onprogress = ({ loaded, total }) => progress(Math.round((loaded / total) * 100));
    request.onerror = () => reject(new ApiError(lost));
    request.onload = () => {
      const done = request.status < 300 ? (parsed(request.responseText) as AttachmentShape | undefined) : undefined;
      if (done) resolve(done);
      else reject(new ApiError((parsed(request.responseText) as ProblemShape | undefined) ?? lost));
    };
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}
