import type { ArrayFieldItemTemplateProps, ArrayFieldTemplateProps, RJSFSchema, UiSchema } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { RequiredMark } from './required-mark.tsx';

const rowNameOf = (uiSchema: UiSchema | undefined) => {
  const name: unknown = uiSchema?.['ui:options']?.rowName;
  return typeof name === 'string' ? name : '行';
};

const columnsOf = ({ items }: RJSFSchema) => {
  const { properties = {}, required = [] } = typeof items === 'object' && !Array.isArray(items) ? items : {};
  return Object.entries(properties).map(([id, column]) => ({
    id,
    title: typeof column === 'object' ? column.title : id,
    isRequired: required.includes(id),
  }));
};

/** A table of rows; on a phone each row is a card. */
export function TableTemplate({
  items,
  canAdd,
  onAddClick,
  schema,
  uiSchema,
  disabled,
  readonly,
}: ArrayFieldTemplateProps) {
  const { t } = useTranslation('forms');
  const name = rowNameOf(uiSchema);
  return (
    <div className="rows">
      {items.length === 0 ? (
        <p className="rows-none">{t('noRows')}</p>
      ) : (
        <table className="rows-table">
          <thead>
            <tr>
              <th scope="col">{t('serial')}</th>
              {columnsOf(schema).map(({ id, title, isRequired }) => (
                <th scope="col" key={id}>
                  {title}
                  {isRequired && <RequiredMark />}
                </th>
              ))}
              <th scope="col">{t('actions')}</th>
            </tr>
          </thead>
          <tbody>{items}</tbody>
        </table>
      )}
      {canAdd === true && disabled !== true && readonly !== true && (
        <button type="button" className="form-button" onClick={onAddClick}>
          {t('addRow', { name })}
        </button>
      )}
    </div>
  );
}

/** One row, with the buttons that move and remove it. */
export function TableRowTemplate({ children, index, buttonsProps, parentUiSchema }: ArrayFieldItemTemplateProps) {
  const { t } = useTranslation('forms');
  const row = t('rowNumber', { number: index + 1, name: rowNameOf(parentUiSchema) });
  const { hasMoveUp, hasMoveDown, hasRemove, onMoveUpItem, onMoveDownItem, onRemoveItem, disabled } = buttonsProps;
  const buttons = [
    { word: t('moveUp'), act: onMoveUpItem, shown: hasMoveUp },
    { word: t('moveDown'), act: onMoveDownItem, shown: hasMoveDown },
    { word: t('remove'), act: onRemoveItem, shown: hasRemove },
  ];
  return (
    <tr>
      <th scope="row">
        <span className="rows-number">{index + 1}</span>
        <span className="rows-card-name">{row}</span>
      </th>
      {children}
      <td className="rows-actions">
        {buttons
          .filter(({ shown }) => shown)
          .map(({ word, act }) => (
            <button
              type="button"
              key={word}
              className="form-button form-button-small"
              disabled={disabled === true}
              aria-label={`${word}${row}`}
              onClick={act}
            >
              {word}
            </button>
          ))}
      </td>
    </tr>
  );
}
