import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnyEditor, usePart } from '../draft/editor.ts';

/** The part at hand, and why nothing in it can be changed. @param onTakeBack takes a draft under review back */
export function PartHead({ onTakeBack }: { onTakeBack: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { locked } = useAnyEditor();
  const part = usePart();
  return (
    <>
      <h2 className="part-title">{t(`part.${part}`)}</h2>
      {locked !== undefined && (
        <Alert
          type="info"
          showIcon
          title={locked}
          action={onTakeBack && <Button onClick={onTakeBack}>{t('editor.takeBack')}</Button>}
        />
      )}
    </>
  );
}
