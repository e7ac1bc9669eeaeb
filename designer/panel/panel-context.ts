/** What the templates of a property panel need to know of the thing they show. Paths are counted from that thing. */
import { createContext, useContext } from 'react';
import type { Finding } from '../check/findings.ts';
import type { Path } from '../edits/path.ts';

export interface PanelContent {
  /** Problems at a place and inside it. */
  findingsIn: (path: Path) => readonly Finding[];
  /** Problems of the very place. */
  findingsAt: (path: Path) => readonly Finding[];
  valueAt: (path: Path) => unknown;
  /** Puts a value at a place; `undefined` takes the property away. */
  put: (path: Path, value: unknown) => void;
  /** Adds an empty item to the list at a place. */
  addItem: (path: Path) => void;
  /** Properties without a value that the person has asked for, by text of their path. */
  opened: ReadonlySet<string>;
  open: (path: Path) => void;
  /** Only properties whose title holds this text are shown at the top. */
  search: string;
}

const Context = createContext<PanelContent | undefined>(undefined);
export const PanelProvider = Context.Provider;

export function usePanel(): PanelContent {
  const content = useContext(Context);
  if (!content) throw new Error('not in a panel');
  return content;
}
