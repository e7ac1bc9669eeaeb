import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type ProblemShape, type SessionShape } from '../api/index.ts';
import { call } from './connection.ts';
import { ProblemNote } from './problem-note.tsx';
import { problemOf } from '../browser/index.ts';

export interface Credentials {
  name: string;
  password: string;
}

interface Props {
  onSignedIn: (session: SessionShape) => void;
  /** Filled in for a person who chose a demonstration account. */
  chosen?: Credentials | undefined;
}

export function SignInForm({ onSignedIn, chosen }: Props) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<ProblemShape>();
  const [busy, setBusy] = useState(false);

  const signIn = async (body: Credentials) => {
    setBusy(true);
    try {
      onSignedIn(await call(routes.signInStaff, { body }));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form<Credentials>
      key={chosen?.name}
      layout="vertical"
      requiredMark={false}
      {...(chosen ? { initialValues: chosen } : {})}
      onFinish={(values) => void signIn(values)}
    >
      {problem && <ProblemNote problem={problem} />}
      <Form.Item name="name" label={t('signIn.name')} rules={[{ required: true, message: t('signIn.nameMissing') }]}>
        <Input autoComplete="username" autoFocus maxLength={40} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('signIn.password')}
        rules={[{ required: true, message: t('signIn.passwordMissing') }]}
      >
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block size="large" loading={busy}>
        {t('signIn.enter')}
      </Button>
    </Form>
  );
}
