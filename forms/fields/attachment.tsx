import { type FieldProps, getUiOptions } from '@rjsf/utils';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { answerFiles } from '../../engine/index.ts';
import { FilePicker } from '../files/file-picker.tsx';
import { FilesContext } from '../files/keeper.ts';
import { useAmending } from '../files/use-amending.ts';

/** Files that belong to an answer. */
export function AttachmentField({ formData, fieldPathId, uiSchema, schema, onChange }: FieldProps) {
  const { t } = useTranslation('forms');
  const keeper = useContext(FilesContext);
  const { maxFiles } = getUiOptions(uiSchema);
  const files = answerFiles(formData);
  const amend = useAmending(files, (now) =>
    onChange(now.length === 0 ? undefined : now, fieldPathId.path, undefined, fieldPathId.$id),
  );
  if (!keeper) return <p className="field-help">{t('fileNowhere')}</p>;
  return (
    <FilePicker
      id={`${fieldPathId.$id}--file`}
      name={schema.title ?? ''}
      files={files}
      maxFiles={Number(maxFiles)}
      keeper={keeper}
      onChange={amend}
    />
  );
}
