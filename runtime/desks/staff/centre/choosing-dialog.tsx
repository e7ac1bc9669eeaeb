import { Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { ProblemShape } from '../../../api/index.ts';
import type { Resource } from '../../../browser/index.ts';
import { Loaded, ProblemNote } from '../../../signed-in/index.ts';

interface Props<C, T extends object> {
  title: string;
  ok: string;
  cancel: string;
  /** Why it could not be saved. */
  problem: ProblemShape | undefined;
  busy: boolean;
  danger?: boolean;
  width?: number;
  /** Stands above the form. */
  explain?: string;
  /** What can be chosen; nothing is saved before it has been read. */
  choices: Resource<C>;
  start: (choices: C) => Partial<T>;
  children: (choices: C) => ReactNode;
  onFinish: (typed: T) => void;
  onClose: () => void;
}

/** A dialog with a form that needs to know first what can be chosen in it. */
export function ChoosingDialog<C, T extends object>(props: Props<C, T>) {
  const { title, ok, cancel, problem, busy, danger = false, width, explain, choices } = props;
  const [form] = Form.useForm<T>();
  return (
    <Modal
      open
      {...(width === undefined ? {} : { width })}
      title={title}
      okText={ok}
      okButtonProps={{ danger, disabled: choices.data === undefined }}
      cancelText={cancel}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={props.onClose}
    >
      {problem && <ProblemNote problem={problem} />}
      {explain !== undefined && <p>{explain}</p>}
      <Loaded resource={choices}>
        {(found) => (
          <Form form={form} layout="vertical" initialValues={props.start(found)} onFinish={props.onFinish}>
            {props.children(found)}
          </Form>
        )}
      </Loaded>
    </Modal>
  );
}
