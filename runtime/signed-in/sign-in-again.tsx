import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SessionShape } from '../api/index.ts';
import { SignInForm } from './sign-in-form.tsx';

interface Props {
  open: boolean;
  onSignedIn: (session: SessionShape) => void;
}

/** Goes over the page when the session has ended, so that nothing typed is lost. */
export function SignInAgain({ open, onSignedIn }: Props) {
  const { t } = useTranslation();
  return (
    <Modal open={open} footer={null} closable={false} title={t('signIn.again')}>
      <SignInForm onSignedIn={onSignedIn} />
    </Modal>
  );
}
