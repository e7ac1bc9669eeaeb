import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTextSize } from '../theme/desk-theme.tsx';
import { textSizes } from '../theme/tokens.ts';

export function TextSizeChoice() {
  const { t } = useTranslation();
  const { size, choose } = useTextSize();
  return (
    <Segmented
      aria-label={t('textSize.name')}
      value={size}
      onChange={choose}
      options={textSizes.map((value) => ({ value, label: t(`textSize.${value}`) }))}
    />
  );
}
