import { type ReactNode, type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  title: string;
  /** Word of the button that does it. */
  act: string;
  confirm: () => void;
  children?: ReactNode;
}

/** Asks before something that cannot be taken back; opened by `showModal` of its element. */
export function Confirm({ dialog, title, act, confirm, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <p className="acts">
        <button
          type="button"
          className="button button-danger"
          onClick={() => {
            close();
            confirm();
          }}
        >
          {act}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('cancel')}
        </button>
      </p>
    </dialog>
  );
}
