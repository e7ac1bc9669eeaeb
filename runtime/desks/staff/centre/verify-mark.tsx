import { Tag, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';

/** Says that a value was not compared with its source yet. */
export function VerifyMark({ verify }: { verify: boolean | undefined }) {
  const { t } = useTranslation('centre');
  if (!verify) return null;
  return (
    <Tooltip title={t('verifyHint')}>
      <Tag variant="outlined" className="verify-mark" tabIndex={0}>
        {t('verify')}
      </Tag>
    </Tooltip>
  );
}
