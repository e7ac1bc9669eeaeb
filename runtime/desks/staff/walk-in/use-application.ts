import { Form } from 'antd';
import { useMemo, useState } from 'react';
import {
  type Answers,
  applicantForm,
  applicantSoFar,
  type CompiledForm,
  type FieldError,
  knownFacts,
  liveForm,
} from '../../../../engine/index.ts';
import {
  routes,
  type BusinessAsked,
  type FormShape,
  type ProblemShape,
  type ReceiptShape,
} from '../../../api/index.ts';
import { keyKeeper, problemOf } from '../../../browser/index.ts';
import { placeIn } from '../actions/place-in.ts';
import { call } from '../../../signed-in/index.ts';
import { type AskedMaterial, notHanded } from '../materials/handed.ts';
import { type Filled, type HandedOver, toSubmit } from './application.ts';
import { fieldErrors, stepAt, type StepName } from './faults.ts';

interface State {
  step: StepName;
  busy: boolean;
  problem?: ProblemShape;
  /** What the server found wrong with either form. */
  applicantFaults?: readonly FieldError[];
  answerFaults?: readonly FieldError[];
}

/** Where a question leaves one answer only, it is given. */
const onlyChoices = ({ fields }: CompiledForm): Answers =>
  Object.fromEntries(
    [...fields.values()].flatMap(({ field }) => {
      const [only, other] = field.kind === 'choice' ? field.options : [];
      return only && !other ? [[field.id, only.value]] : [];
    }),
  );

/** An application being made at the window, kept whole while the clerk goes back and forth. */
export function useApplication(
  shape: FormShape,
  business: BusinessAsked | null,
  onReceipt: (receipt: ReceiptShape) => void,
) {
  const [handing] = Form.useForm<HandedOver>();
  const [materials, setMaterials] = useState<AskedMaterial[]>([]);
  const [state, setState] = useState<State>({ step: 'applicant', busy: false });
  const [keyFor] = useState(keyKeeper);
  const live = useMemo(() => liveForm(shape), [shape]);
  const person = useMemo(() => liveForm({ form: applicantForm(shape.serviceObjects), rules: {} }), [shape]);
  const [filled, setFilled] = useState<Filled>(() => ({ applicant: onlyChoices(person), answers: {} }));
  const { kind, idKind, agent } = applicantSoFar(filled.applicant);
  const facts = useMemo(
    () =>
      knownFacts({
        applicant: { ...(kind && { kind }), ...(idKind && { idKind }), ...(agent && { agent }) },
        case: { source: 'window', ...(business ? { business } : {}) },
      }),
    [kind, idKind, agent, business],
  );

  const fail = (problem: ProblemShape) => {
    const errors = problem.errors ?? [];
    const [first] = errors;
    for (const { pointer, message } of errors) {
      if (stepAt(pointer) === 'materials') handing.setFields([placeIn(pointer, message)]);
    }
    setState(({ step }) => ({
      step: first ? stepAt(first.pointer) : step,
      busy: false,
      problem,
      applicantFaults: fieldErrors('applicant', errors, person, filled.applicant),
      answerFaults: fieldErrors('form', errors, live, filled.answers),
    }));
  };
  /** Runs something that may be refused; what was typed stays. */
  const attempt = async (work: () => Promise<void>) => {
    setState(({ step }) => ({ step, busy: true }));
    try {
      await work();
    } catch (error) {
      fail(problemOf(error));
    }
  };

  return {
    ...state,
    handing,
    live,
    person,
    facts,
    filled,
    materials,
    fill: (part: Partial<Filled>) => setFilled((before) => ({ ...before, ...part })),
    go: (step: StepName) => setState({ step, busy: false }),

    /** From the form to the materials these answers ask for; counts already noted stay. */
    assess: (answers: Answers) =>
      attempt(async () => {
        const applicant = { kind: kind === 'organisation' ? kind : 'person', hasAgent: agent === true } as const;
        const params = { matter: shape.matter.id };
        const assessed = await call(routes.assess, {
          params,
          body: { answers: { ...answers }, applicant, ...(business ? { business } : {}) },
        });
        const asked = assessed.materials;
        const { materials: rows = [] } = handing.getFieldsValue(true) as Partial<HandedOver>;
        const noted = new Map(rows.map((row) => [row.id, row]));
        setMaterials(asked);
        handing.setFieldValue(
          'materials',
          asked.map((material) => noted.get(material.id) ?? notHanded(material)),
        );
        setState({ step: 'materials', busy: false });
      }),

    submit: () =>
      attempt(async () => {
        const { id: matter, hash } = shape.matter;
        const body = { matter, hash, command: toSubmit(filled, handing.getFieldsValue(true) as HandedOver, business) };
        onReceipt(await call(routes.walkIn, { body, idempotencyKey: keyFor(body) }));
      }),
  };
}
