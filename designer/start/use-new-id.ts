import { useEffect, useState } from 'react';
import { routes } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call } from '../../runtime/signed-in/index.ts';
import type { Start } from './start.ts';

export interface NewId {
  /** Empty while nothing has been found or what was typed is no id. */
  id: string;
  /** Name of the matter that has it already. */
  takenBy: string | undefined;
}

const PAUSE = 300;
const isId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What was said last, after a pause in saying it. */
function useSettled(said: string): string {
  const [settled, setSettled] = useState(said);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(said), PAUSE);
    return () => clearTimeout(timer);
  }, [said]);
  return settled;
}

interface Found {
  /** What it is the answer to; an older one says nothing of what stands there now. */
  asked: string;
  id: string;
  takenBy?: string;
}

/** The id of the matter: by the sound of its name, or as typed; and whether somebody has it. */
export function useNewId({ name, id }: Start): NewId {
  const query = id === undefined ? { name: name.trim() } : { id };
  const asking = JSON.stringify(query);
  const isAskable = id === undefined ? name.trim() !== '' : isId.test(id);
  const settled = useSettled(asking);
  const { data } = useResource<Found>(settled, async (signal) => ({
    ...(isAskable ? await call(routes.newMatterId, { query, signal }) : { id: '' }),
    asked: settled,
  }));
  const found = data?.asked === asking ? data : undefined;
  const own = id !== undefined && isId.test(id) ? id : '';
  return { id: id === undefined ? (found?.id ?? '') : own, takenBy: id === undefined ? undefined : found?.takenBy };
}
