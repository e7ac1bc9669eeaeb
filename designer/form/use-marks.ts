/** Several fields chosen at once, known by their ids so that they stay chosen wherever they go. */
import { useMemo, useState } from 'react';

export interface Marks {
  ids: ReadonlySet<string>;
  /** Only what is selected is chosen; from here on others are reached. */
  clear: (anchor?: string) => void;
  /** Adds one to those chosen, `current` among them, or takes it out again. */
  toggle: (id: string, current?: string) => void;
  /** Chooses everything from where reaching began, else from `current`, to this one. */
  reach: (order: readonly string[], id: string, current?: string) => void;
  choose: (ids: readonly string[]) => void;
}

interface State {
  ids: ReadonlySet<string>;
  anchor: string | undefined;
}

const nothing: ReadonlySet<string> = new Set();

export function useMarks(): Marks {
  const [{ ids }, setState] = useState<State>({ ids: nothing, anchor: undefined });
  const hands = useMemo(
    () => ({
      clear: (anchor?: string) => setState({ ids: nothing, anchor }),
      choose: (chosen: readonly string[]) => setState({ ids: new Set(chosen), anchor: chosen[0] }),
      toggle: (id: string, current?: string) =>
        setState((before) => {
          const chosen = new Set(before.ids.size === 0 && current !== undefined ? [current] : before.ids);
          if (!chosen.delete(id)) chosen.add(id);
          return { ids: chosen, anchor: id };
        }),
      reach: (order: readonly string[], id: string, current?: string) =>
        setState((before) => {
          const anchor = [before.anchor, current, id].find((one) => one !== undefined && order.includes(one)) ?? id;
          const ends = [order.indexOf(anchor), order.indexOf(id)];
          return { ids: new Set(order.slice(Math.min(...ends), Math.max(...ends) + 1)), anchor };
        }),
    }),
    [],
  );
  return useMemo(() => ({ ids, ...hands }), [ids, hands]);
}
