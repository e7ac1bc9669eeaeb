import { CopyOutlined, DeleteOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { isGroup, type Bundle } from '../../engine/index.ts';
import { useBundle } from '../draft/editor.ts';
import { pathOf, textOf } from '../edits/path.ts';
import { ActSelect } from '../focus/act-select.tsx';
import { fieldsPath } from './place.ts';
import type { Chosen } from './use-chosen.ts';

/** Where the chosen ones can be put: at the end of each section, and unless a group is among them of each group. */
const endsOf = ({ form }: Bundle, items: Chosen['items']) =>
  form.sections.flatMap(({ title, fields }, section) => [
    { list: fieldsPath(section), title },
    ...fields.flatMap((item, at) =>
      isGroup(item) && !items.some(isGroup)
        ? [{ list: fieldsPath(section, at), title: `${title} / ${item.title}` }]
        : [],
    ),
  ]);

/** What can be done to the fields chosen, at the foot of the form. */
export function ChosenBar({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation();
  const bundle = useBundle();
  const { items } = chosen;
  return (
    <div className="chosen-bar" role="group" aria-label={t('chosen.title')}>
      <span role="status">
        {items.length === 1 ? t('chosen.one', { name: items[0]?.title }) : t('chosen.several', { count: items.length })}
      </span>
      <button type="button" className="prop-button" onClick={chosen.duplicate}>
        <CopyOutlined aria-hidden /> {t('chosen.duplicate')}
      </button>
      <ActSelect
        className="prop-input prop-short"
        label={t('chosen.moveTo')}
        onChoose={(list) => chosen.moveInto(pathOf(bundle, list))}
      >
        <option value="">{t('chosen.moveTo')}</option>
        {endsOf(bundle, items).map(({ list, title }) => (
          <option key={textOf(list)} value={textOf(list)}>
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
