import type { FieldProps } from '@rjsf/utils';
import { useContext, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerFiles, type KeptFile } from '../../engine/index.ts';
import { FilesContext } from '../files/keeper.ts';
import { SignaturePad } from '../files/signature-pad.tsx';

/** A signature: to be written, or as it was written. */
export function SignatureField({ formData, fieldPathId, schema, onChange }: FieldProps) {
  const { t } = useTranslation('forms');
  const keeper = useContext(FilesContext);
  const [signed] = answerFiles(formData);
  const again = useRef<HTMLButtonElement>(null);
  const justSigned = useRef(false);
  useEffect(() => {
    if (!signed || !justSigned.current) return;
    justSigned.current = false;
    again.current?.focus();
  }, [signed]);
  if (!keeper) return <p className="field-help">{t('signNowhere')}</p>;

  const name = schema.title ?? '';
  const put = (file?: KeptFile) => {
    justSigned.current = file !== undefined;
    onChange(file && [file], fieldPathId.path, undefined, fieldPathId.$id);
  };
  if (!signed) return <SignaturePad id={fieldPathId.$id} name={name} keeper={keeper} onSigned={put} />;
  const address = keeper.addressOf(signed.id);
  return (
    <div className="signature">
      {address === '' ? (
        <p className="field-help">{t('signedUnseen', { name })}</p>
      ) : (
        <img className="signature-picture" src={address} alt={t('signedAs', { name })} />
      )}
      <p className="signature-acts">
        <button ref={again} type="button" className="form-button" onClick={() => put()}>
          {t('signAgain')}
        </button>
      </p>
    </div>
  );
}
