/** What everything in the editor shares: the draft, the centre it is for, and what the check found. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import {
  declareFacts,
  registerFacts,
  sentence,
  withDivisions,
  type Bundle,
  type Condition,
  type ExampleResult,
  type FactRegister,
  type Form,
} from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import type { Finding } from '../check/findings.ts';
import { listAt, type Path } from '../edits/path.ts';
import type { PartId } from '../parts/parts.ts';
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

/**
 * What `read` takes from the draft. Who reads is drawn again only when that is another than before, so whoever reads
 * little is left alone while somebody types.
 */
export function useView<T>(read: (view: DraftView<object>) => T): T {
  const { draft } = useAnyEditor();
  return useSyncExternalStore(draft.subscribe, () => read(draft.view()));
}

export const usePart = (): PartId => useView(({ part }) => part);
export const useSelected = (): Path | undefined => useView(({ history }) => history.selected);
export const useContent = (): object => useView(({ history }) => history.bundle);
/** The matter, or what is read of it. */
export function useBundle(): Bundle;
export function useBundle<T>(read: (bundle: Bundle) => T): T;
export function useBundle<T>(read?: (bundle: Bundle) => T): Bundle | T {
  return useView(({ history }) => (read ? read(history.bundle as Bundle) : (history.bundle as Bundle)));
}

export interface Facts {
  facts: FactRegister;
  named: ReadonlyMap<string, { title: string }>;
  say: (condition: Condition) => string;
}

type Divisions = DesignerCentre['shared']['divisions'];

interface Known extends Facts {
  rules: Bundle['rules'] | undefined;
}

/** Papers of a centre are made in every matter, and may ask only what is known of every case. */
const formless: Form = { sections: [] };
/** A draft of the centre itself has none beside it. */
const none: Divisions = [];
/** Of every form as it stood: however many ask, its facts are declared once; the divisions are the same as long as the page is open. */
const known = new WeakMap<Form, Known>();

function factsOf({ form = formless, rules }: Partial<Bundle>, divisions: Divisions): Facts {
  const before = known.get(form);
  if (before && before.rules === rules) return before;
  const { facts } = registerFacts(declareFacts(withDivisions(form, divisions)));
  const named = new Map(
    (listAt(rules, ['conditions']) as readonly { id: string; title?: string }[]).map(
      ({ id, title = id }) => [id, { title }] as const,
    ),
  );
  const now: Known = { rules, facts, named, say: (condition) => sentence(condition, facts, named) };
  known.set(form, now);
  return now;
}

function useFactsFor<T>(read: (facts: Facts) => T): T {
  const centre = useAnyEditor().centre as Partial<DesignerCentre>;
  return useBundle((bundle) => read(factsOf(bundle, centre.shared?.divisions ?? none)));
}

const whole = (facts: Facts): Facts => facts;
/** The facts conditions of this draft may read, and conditions as sentences. */
export const useFacts = (): Facts => useFactsFor(whole);
/** A condition in words; who reads it is drawn again only when the words change. */
export const useSentence = (condition: Condition): string => useFactsFor(({ say }) => say(condition));
