import type { FormInstance } from 'antd';
import { useState } from 'react';
import { routes, type CaseView, type PreviewShape, type ProblemShape } from '../../../api/index.ts';
import { keyKeeper, problemOf } from '../../../browser/index.ts';
import { call, saveFile } from '../../../signed-in/index.ts';
import type { Action, CaseCommand } from './action.ts';
import { placeIn, stepsOf } from './place-in.ts';

interface State {
  /** What it would do, once asked; the form is shown while there is none. */
  preview?: PreviewShape;
  problem?: ProblemShape;
  busy: boolean;
}

export interface Act extends State {
  /** Asks what the command would do. */
  look: () => Promise<void>;
  /** Takes the draft of one of its papers away, to go on writing in. */
  take: (config: string) => Promise<void>;
  /** Signs it. */
  sign: () => Promise<void>;
  /** Back to the form; everything typed is there. */
  change: () => void;
}

/** Everything noted, also what no field shows. */
export const valuesOf = (form: FormInstance<object>): object => form.getFieldsValue(true) as object;

const inForm = ({ code }: ProblemShape) =>
  code === 'COMMAND_REFUSED' || code === 'FORM_INVALID' || code === 'BODY_WRONG';

/** Puts the server's reasons under the fields they are about. */
function point(form: FormInstance<object>, action: Action<object>, problem: ProblemShape): void {
  const values = valuesOf(form);
  const faults = (problem.errors ?? []).flatMap(({ pointer, message }) => {
    const steps = stepsOf(pointer);
    const place = action.fieldAt ? action.fieldAt(steps, values) : steps;
    return place === undefined || place.length === 0 ? [] : [placeIn(pointer, message, place)];
  });
  form.setFields(faults);
  const [first] = faults;
  if (first) form.scrollToField(first.name, { block: 'center', focus: true });
}

/** One act from the filled form over its preview to the signature. Nothing typed is lost on the way. */
export function useAct(action: Action<object>, form: FormInstance<object>, view: CaseView, onSigned: () => void): Act {
  const [state, setState] = useState<State>({ busy: false });
  const [keyFor] = useState(keyKeeper);

  const send = async (preview: boolean) => {
    const command: CaseCommand = action.command(valuesOf(form), view);
    const body = { command, expectedVersion: view.version };
    setState((before) => ({ ...(before.preview && !preview ? { preview: before.preview } : {}), busy: true }));
    try {
      const answer = await call(routes.deskCommand, {
        params: { id: view.case.id },
        ...(preview ? { query: { preview: '1' } } : {}),
        body,
        idempotencyKey: keyFor(body),
      });
      if (preview) setState({ preview: answer as PreviewShape, busy: false });
      else onSigned();
    } catch (error) {
      const problem = problemOf(error);
      // Signing in again has its own dialog over the page.
      setState(problem.code === 'SIGN_IN_FIRST' ? { busy: false } : { problem, busy: false });
      if (inForm(problem)) point(form, action, problem);
    }
  };
  const take = async (config: string) => {
    const body = { command: action.command(valuesOf(form), view), expectedVersion: view.version };
    try {
      await saveFile(routes.deskDraft, body, { id: view.case.id, document: config });
    } catch (error) {
      setState((before) => ({ ...before, problem: problemOf(error) }));
    }
  };
  return {
    ...state,
    take,
    look: () => send(true),
    sign: () => send(false),
    change: () => setState({ busy: false }),
  };
}
