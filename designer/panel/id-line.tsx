import { Alert, Button, Space } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renameIn, targetAt } from '../../engine/index.ts';
import { useEditor } from '../draft/editor.ts';
import { textOf, valueAt, type Path } from '../edits/path.ts';
import type { Use } from '../edits/uses.ts';
import { nameOf } from '../schema/words.ts';
import { UseList } from './use-list.tsx';

interface Props {
  path: Path;
  value: unknown;
  uses: readonly Use[];
}

/** The id of a thing, and changing it everywhere at once. */
export function IdLine({ path, value, uses }: Props) {
  const { t } = useTranslation();
  const { locked } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const id = valueAt(value, ['id']);
  if (typeof id !== 'string') return null;
  return (
    <>
      <p className="id-line">
        {t('ids.id')} <code>{id}</code>
        {locked === undefined && !isOpen && (
          <button type="button" className="link-button" onClick={() => setOpen(true)}>
            {t('ids.change')}
          </button>
        )}
      </p>
      {isOpen && <IdForm path={path} id={id} name={nameOf(value) ?? id} uses={uses} onClose={() => setOpen(false)} />}
    </>
  );
}

interface FormProps {
  path: Path;
  id: string;
  name: string;
  uses: readonly Use[];
  onClose: () => void;
}

function IdForm({ path, id, name, uses, onClose }: FormProps) {
  const { t } = useTranslation();
  const { draft } = useEditor();
  const input = useId();
  const [typed, setTyped] = useState(id);
  const [fault, setFault] = useState<string>();

  const take = () => {
    const { bundle } = draft.view().history;
    const target = targetAt(bundle, textOf(path));
    const to = typed.normalize('NFKC').trim();
    if (!target || to === id) {
      onClose();
      return;
    }
    const renamed = renameIn(bundle, target, to);
    if (renamed.ok) draft.perform({ words: t('edit.id', { name, to }), bundle: renamed.bundle });
    setFault(renamed.ok ? undefined : renamed.problem.message);
    if (renamed.ok) onClose();
  };
  return (
    <form
      className="id-form"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label className="prop-name" htmlFor={input}>
        {t('ids.new')}
      </label>
      <input
        id={input}
        className="prop-input"
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && onClose()}
      />
      {fault !== undefined && <Alert type="error" showIcon title={fault} />}
      <p className="prop-help">{t('ids.hint')}</p>
      {uses.length === 0 ? (
        <p>{t('ids.nowhere')}</p>
      ) : (
        <>
          <p>{t('ids.places', { count: uses.length })}</p>
          <UseList uses={uses} />
        </>
      )}
      <Space>
        <Button type="primary" htmlType="submit">
          {t('ids.take')}
        </Button>
        <Button onClick={onClose}>{t('ids.cancel')}</Button>
      </Space>
    </form>
  );
}
