import { Alert, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Gap } from './gaps.ts';

interface Props {
  gaps: readonly Gap[];
  isAssumed: boolean;
  onAssume: (isAssumed: boolean) => void;
}

/** What the centre still lacks for the matter, and the choice to try it as if it were there. */
export function Gaps({ gaps, isAssumed, onAssume }: Props) {
  const { t } = useTranslation();
  if (gaps.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('trial.gaps')}
      description={
        <>
          <ul className="plain-list">
            {gaps.map(({ kind, name, unit }) => (
              <li key={`${kind} ${name} ${unit}`}>{t(`trial.gap.${kind}`, { name, unit })}</li>
            ))}
          </ul>
          <Checkbox checked={isAssumed} onChange={({ target }) => onAssume(target.checked)}>
            {t('trial.assume')}
          </Checkbox>
        </>
      }
    />
  );
}
