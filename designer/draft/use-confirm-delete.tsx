import { App } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Use } from '../edits/uses.ts';

interface Question {
  name: string;
  uses: readonly Use[];
  onDelete: () => void;
}

/** Asks before a thing that others refer to is deleted, and lists them all. */
export function useConfirmDelete(): (question: Question) => void {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  return useCallback(
    ({ name, uses, onDelete }) => {
      modal.confirm({
        title: t('delete.title', { name, count: uses.length }),
        content: (
          <>
            <ul className="uses">
              {uses.map(({ words }) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <p>{t('delete.hint')}</p>
          </>
        ),
        okText: t('delete.anyway'),
        okButtonProps: { danger: true },
        onOk: onDelete,
        focusable: { autoFocusButton: 'cancel' },
      });
    },
    [t, modal],
  );
}
