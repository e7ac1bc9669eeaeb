import { CopyOutlined, DeleteOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useBundle } from '../draft/editor.ts';
import { ActSelect } from '../focus/act-select.tsx';
import type { Chosen } from './use-chosen.ts';

/** What can be done to the fields chosen, at the foot of the form. */
export function ChosenBar({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation();
  const { sections } = useBundle().form;
  const { fields } = chosen;
  return (
    <div className="chosen-bar" role="group" aria-label={t('chosen.title')}>
      <span role="status">
        {fields.length === 1
          ? t('chosen.one', { name: fields[0]?.title })
          : t('chosen.several', { count: fields.length })}
      </span>
      <button type="button" className="prop-button" onClick={chosen.duplicate}>
        <CopyOutlined aria-hidden /> {t('chosen.duplicate')}
      </button>
      <ActSelect
        className="prop-input prop-short"
        label={t('chosen.moveTo')}
        onChoose={(section) => chosen.moveTo(Number(section))}
      >
        <option value="">{t('chosen.moveTo')}</option>
        {sections.map(({ id, title }, index) => (
          <option key={id} value={index}>
            {t('drag.tail', { title })}
          </option>
        ))}
      </ActSelect>
      <button type="button" className="prop-button" onClick={() => chosen.delete()}>
        <DeleteOutlined aria-hidden /> {t('chosen.delete')}
      </button>
      <span className="quiet wide-only">{t('chosen.keys')}</span>
    </div>
  );
}
