/** What everything in the editor shares: the draft, the centre it is for, and what the check found. */
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import {
  declareFacts,
  registerFacts,
  sentence,
  withDivisions,
  type Bundle,
  type Condition,
  type ExampleResult,
  type FactRegister,
} from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import type { Finding } from '../check/findings.ts';
import { listAt } from '../edits/path.ts';
import type { Draft, DraftView } from './draft.ts';

/** `C`: what is edited; `S`: what stands around it. */
export interface Editor<C extends object = Bundle, S extends object = DesignerCentre> {
  draft: Draft<C, S>;
  centre: S;
  /** Why nothing can be changed; `undefined` when it can. */
  locked: string | undefined;
  /** Sends what is not yet saved; true when everything is. */
  flush: () => Promise<boolean>;
}
export const EditorContext = createContext<Editor<object, object> | undefined>(undefined);

/** The editor around, whatever it edits: for pieces that read their schema and pass back what they were given. */
export function useAnyEditor(): Editor<object, object> {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('no draft is open');
  return editor;
}

/** The editor of a matter: for pieces that stand on its pages only. */
export const useEditor = (): Editor => useAnyEditor() as Editor;

export interface CheckedDraft {
  /** `undefined` until the first check has answered. */
  findings: readonly Finding[] | undefined;
  /** Beside these findings, an analysis of all cases is under way. */
  analysing: boolean;
  examples: readonly ExampleResult[];
  /** The newest draft whose shape is right: what can be tried out. */
  sound: Bundle | undefined;
}
export const CheckedContext = createContext<CheckedDraft>({
  findings: undefined,
  analysing: true,
  examples: [],
  sound: undefined,
});
export const useCheckedDraft = (): CheckedDraft => useContext(CheckedContext);

export function useAnyView(): DraftView<object> {
  const { draft } = useAnyEditor();
  return useSyncExternalStore(draft.subscribe, draft.view);
}
export const useDraftView = (): DraftView => useAnyView() as DraftView;

export const useContent = (): object => useAnyView().history.bundle;
export const useBundle = (): Bundle => useDraftView().history.bundle;

export interface Facts {
  facts: FactRegister;
  named: ReadonlyMap<string, { title: string }>;
  say: (condition: Condition) => string;
}

/** The facts conditions of this draft may read, and conditions as sentences. */
export function useFacts(): Facts {
  const { form, rules } = useBundle();
  const { divisions } = useEditor().centre.shared;
  const facts = useMemo(() => registerFacts(declareFacts(withDivisions(form, divisions))).facts, [form, divisions]);
  return useMemo(() => {
    const named = new Map(
      (listAt(rules, ['conditions']) as readonly { id: string; title?: string }[]).map(
        ({ id, title = id }) => [id, { title }] as const,
      ),
    );
    return { facts, named, say: (condition) => sentence(condition, facts, named) };
  }, [facts, rules]);
}
