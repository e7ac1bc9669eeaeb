/** Uploads one attachment with progress, which `fetch` cannot tell. */
import { ApiError, type AttachmentShape, type ProblemShape, routes } from '../../../api/index.ts';
import { csrf, noteGone } from '../api.ts';

interface Sending {
  /** Told the share sent, in percent. */
  progress: (percent: number) => void;
  signal: AbortSignal;
}

const lost: ProblemShape = { type: 'about:blank', title: '上传中断，请重新上传', status: 0, code: 'OFFLINE' };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Sends a file. Rejects with ApiError; never settles after the signal aborted it. */
export function sendFile(file: File, { progress, signal }: Sending): Promise<AttachmentShape> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (problem: ProblemShape) => {
      const error = new ApiError(problem);
      noteGone(error);
      reject(error);
    };
    request.open(routes.upload.method, routes.upload.path);
    request.setRequestHeader('x-csrf-token', csrf());
    request.upload.onprogress = ({ loaded, total }) => progress(Math.round((loaded / total) * 100));
    request.onerror = () => fail(lost);
    request.onload = () => {
      const done = request.status < 300 ? (parsed(request.responseText) as AttachmentShape | undefined) : undefined;
      if (done) resolve(done);
      else fail((parsed(request.responseText) as ProblemShape | undefined) ?? lost);
    };
    signal.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}
