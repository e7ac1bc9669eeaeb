import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Actions } from '../draft/use-actions.ts';
import type { Path } from '../edits/path.ts';
import { IconButton } from '../resource/icon-button.tsx';

/** What can be done to the thing of a row. */
export function RowButtons({ path, name, actions }: { path: Path; name: string; actions: Actions }) {
  const { t } = useTranslation();
  return (
    <span className="row-actions">
      <IconButton words={t('row.up', { name })} icon={ArrowUpOutlined} onClick={() => actions.move(path, -1)} />
      <IconButton words={t('row.down', { name })} icon={ArrowDownOutlined} onClick={() => actions.move(path, 1)} />
      <IconButton words={t('row.delete', { name })} icon={DeleteOutlined} onClick={() => actions.delete(path)} />
    </span>
  );
}
