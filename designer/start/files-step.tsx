import { useTranslation } from 'react-i18next';
import { fieldsOf } from '../../engine/index.ts';
import { ChooseFiles } from '../files/choose-files.tsx';
import type { StepProps } from './steps.tsx';

/** A matter from elsewhere; name and id are its own until somebody changes them. */
export function FilesStep({ start, onSay }: StepProps) {
  const { t } = useTranslation();
  const { bundle } = start;
  return (
    <>
      <p className="quiet">{t('files.hint')}</p>
      <ChooseFiles onRead={(read) => onSay({ bundle: read, name: read.matter.identity.name, id: read.matter.id })} />
      {bundle && (
        <p role="status">
          {t('files.read', {
            name: bundle.matter.identity.name,
            fields: fieldsOf(bundle.form).length,
            materials: bundle.materials.materials.length,
          })}
        </p>
      )}
    </>
  );
}
