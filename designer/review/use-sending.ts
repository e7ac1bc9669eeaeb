import { App } from 'antd';
import { useState } from 'react';
import type { ProblemShape } from '../../runtime/api/index.ts';
import { problemOf } from '../../runtime/browser/index.ts';

/** Something that is sent once: under way, refused, or done with a word of it. */
export function useSending() {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemShape>();
  const act = async (send: () => Promise<unknown>, done: string, then: () => void) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await send();
      void message.success(done);
      then();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, act };
}
