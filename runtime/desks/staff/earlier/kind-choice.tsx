import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EarlierKindShape } from '../../../api/index.ts';

export const kindKey = ({ matter, licence }: Pick<EarlierKindShape, 'matter' | 'licence'>): string =>
  `${matter}:${licence}`;

interface Props {
  kinds: readonly EarlierKindShape[];
  chosen: EarlierKindShape | undefined;
  onChoose: (kind: EarlierKindShape) => void;
  /** What is put right stays of its kind. */
  fixed: boolean;
}

/** Of which kind the licences are; the only one there is, is chosen already. */
export function KindChoice({ kinds, chosen, onChoose, fixed }: Props) {
  const { t } = useTranslation('earlier');
  return (
    <label className="earlier-kind">
      <span>{t('kind')}</span>
      <Select
        aria-label={t('kind')}
        placeholder={t('kindMissing')}
        disabled={fixed}
        showSearch={{ optionFilterProp: 'label' }}
        {...(chosen ? { value: kindKey(chosen) } : {})}
        onChange={(key: string) => {
          const kind = kinds.find((one) => kindKey(one) === key);
          if (kind) onChoose(kind);
        }}
        options={kinds.map((kind) => ({ value: kindKey(kind), label: `${kind.name}（${kind.matterName}）` }))}
      />
    </label>
  );
}
