import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type { ArrayFieldItemTemplateProps, ArrayFieldTemplateProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../resource/icon-button.tsx';
import { usePanel } from '../panel-context.ts';

/** A list inside a thing. */
export function ArrayTemplate({ items, canAdd, title, fieldPathId, readonly }: ArrayFieldTemplateProps) {
  const { t } = useTranslation();
  const { addItem } = usePanel();
  return (
    <div className="prop-list">
      {items.length === 0 ? <p className="prop-help">{t('panel.empty')}</p> : <ol>{items}</ol>}
      {canAdd === true && readonly !== true && (
        <button type="button" className="prop-button" onClick={() => addItem(fieldPathId.path)}>
          <PlusOutlined aria-hidden /> {t('panel.addItem', { name: title })}
        </button>
      )}
    </div>
  );
}

/** One item of a list, with the buttons that move and remove it. */
export function ArrayItemTemplate({ children, index, buttonsProps }: ArrayFieldItemTemplateProps) {
  const { t } = useTranslation();
  const { hasMoveUp, hasMoveDown, hasRemove, onMoveUpItem, onMoveDownItem, onRemoveItem, readonly } = buttonsProps;
  const number = index + 1;
  return (
    <li className="prop-item">
      <div className="prop-item-body">{children}</div>
      {readonly !== true && (
        <div className="prop-item-buttons">
          {hasMoveUp && <IconButton words={t('panel.up', { number })} icon={ArrowUpOutlined} onClick={onMoveUpItem} />}
          {hasMoveDown && (
            <IconButton words={t('panel.down', { number })} icon={ArrowDownOutlined} onClick={onMoveDownItem} />
          )}
          {hasRemove && (
            <IconButton words={t('panel.removeItem', { number })} icon={DeleteOutlined} onClick={onRemoveItem} />
          )}
        </div>
      )}
    </li>
  );
}
